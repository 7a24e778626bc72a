package org.muqabala.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.align.ContrastFeature;
import org.muqabala.align.DenialFeature;
import org.muqabala.text.Language;
import org.muqabala.verdict.Verdict;

/** Every code that the sources of core name has a sentence: a new problem or reason without words fails here. */
class CodesTest {
    private static final Path CORE = Path.of("..", "core", "src", "main");
    private static final Path INPUTS = Path.of("..", "inputs", "src", "main", "java");
    private static final Pattern MAKER = Pattern.compile("new Problem\\(|Problems\\.(?:ofFile|ofText|at)\\(");
    private static final Pattern KEBAB = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
    private static final Pattern REASON = Pattern.compile("\"((?:slot|rule|event|origin|finding)\\.[a-z.-]*[a-z])\"");
    private static final Pattern PART = Pattern.compile("(?:leaf|sum|times|new Explanation)\\(\\s*\"([a-z-]+)\"");
    /** What of those is said by a part of a score whose weight is multiplied. */
    private static final Pattern TIMES = Pattern.compile("times\\(\\s*\"([a-z-]+)\"");

    private static final Pattern ANY = Pattern.compile("\"([a-z]+\\.[a-z.-]*[a-z])\"");
    private static final Pattern LEVEL = Pattern.compile(
            "(?m)^(?:quantity\\.|date\\.)?((?:of|role|event|kind|scope|value|whose|times-apart|plans|asked|period|sole|lasts|purpose|bare|many|edge|thing|tally)\\.[a-z-]+)");

    /** A kind of difference, on a line of its own. */
    private static final Pattern DIFFERENCE = Pattern.compile("(?m)^ {8}([A-Z]+),?$");

    private static List<String> sources;

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> core = Files.walk(CORE.resolve("java"));
                Stream<Path> inputs = Files.walk(INPUTS)) {
            sources = Stream.concat(core, inputs)
                    .filter(f -> f.toString().endsWith(".java"))
                    .map(CodesTest::text)
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void everyProblemHasASentence(Language language) {
        List<String> makers =
                sources.stream().filter(s -> MAKER.matcher(s).find()).toList();
        assertThat(found(KEBAB, makers))
                .contains("manifest-broken", "empty-text", "not-utf8", "weekday-contradicts-day")
                .allSatisfy(code -> assertThat(keys(language)).contains("problem." + code));
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void everyReasonHasASentence(Language language) {
        assertThat(found(TIMES, sources))
                .contains("apart", "around")
                .allSatisfy(part -> assertThat(keys(language)).contains("why.slot." + part));
        assertThat(found(REASON, sources))
                .contains("rule.disjoint", "slot.score", "event.same", "origin.own")
                .allSatisfy(code -> assertThat(keys(language)).contains("why." + code));
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void everyPartHasAName(Language language) {
        assertThat(found(PART, sources))
                .contains("same-day", "one-question", "likeness")
                .allSatisfy(part -> assertThat(keys(language)).contains("part." + part));
    }

    /** Codes that the sources put together: of a part of a score and its level, which has a weight, or of a verdict. */
    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void everyLevelOfAScoreHasASentence(Language language) {
        Path weights = CORE.resolve(Path.of("resources", "org", "muqabala", "align", "weights.properties"));
        assertThat(found(LEVEL, List.of(text(weights))))
                .contains("of.same", "role.missing", "event.own", "kind.money", "value.elsewhere", "scope.other")
                .allSatisfy(level -> assertThat(keys(language)).contains("why.slot." + level));
        for (Verdict verdict : Verdict.values()) {
            assertThat(keys(language)).contains("why.finding." + verdict.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Codes of what two brief texts are measured by, and of the differences between them. */
    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void everyContrastHasASentence(Language language) {
        assertThat(contrasts())
                .contains("why.slot.contrast.one-in-place", "why.rule.contrast.name")
                .allSatisfy(code -> assertThat(keys(language)).contains(code));
        for (ContrastFeature feature : ContrastFeature.values()) {
            assertThat(keys(language)).contains("part.slot." + feature.key());
        }
    }

    /** Codes of what a denial and what it may deny are measured by. */
    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void everyMeasureOfADenialHasASentence(Language language) {
        for (DenialFeature feature : DenialFeature.values()) {
            assertThat(keys(language)).contains("part.dispute-" + feature.key(), "why.slot.dispute." + feature.key());
        }
    }

    private static Set<String> contrasts() {
        Set<String> codes = new TreeSet<>();
        for (ContrastFeature feature : ContrastFeature.values()) {
            codes.add("why.slot.contrast." + feature.key());
        }
        List<String> differences =
                sources.stream().filter(s -> s.contains("record Difference(")).toList();
        found(DIFFERENCE, differences).forEach(d -> codes.add("why.rule.contrast." + d.toLowerCase(Locale.ROOT)));
        return codes;
    }

    /** What nothing says any more needs no sentence. */
    @Test
    void noSentenceIsOfACodeThatIsGone() {
        Path weights = CORE.resolve(Path.of("resources", "org", "muqabala", "align", "weights.properties"));
        Set<String> said = new TreeSet<>();
        found(ANY, sources).forEach(c -> said.add("why." + c));
        found(LEVEL, List.of(text(weights))).forEach(l -> said.add("why.slot." + l));
        found(TIMES, sources).forEach(p -> said.add("why.slot." + p));
        said.addAll(contrasts());
        for (DenialFeature feature : DenialFeature.values()) {
            said.add("why.slot.dispute." + feature.key());
        }
        said.addAll(List.of("why.event.actors", "why.event.places")); // what two events share, by part
        for (Verdict verdict : Verdict.values()) {
            said.add("why.finding." + verdict.name().toLowerCase(Locale.ROOT));
        }
        assertThat(keys(Language.ENGLISH))
                .filteredOn(k -> k.startsWith("why."))
                .hasSizeGreaterThan(60)
                .isSubsetOf(said);
    }

    /** Families stand where a concept would: what their members are called together must be told in words. */
    @Test
    void everyFamilyThatAQuestionMayNameHasAName() throws IOException {
        for (String file : List.of("labels.lex", "actors.lex")) {
            Path path = CORE.resolve(Path.of("resources", "org", "muqabala", "lexicon", file));
            for (String line : Files.readAllLines(path)) {
                if (line.matches("[a-z-]+")) {
                    assertThat(keys(Language.ARABIC)).contains("family." + line);
                    assertThat(keys(Language.ENGLISH)).contains("family." + line);
                }
            }
        }
    }

    /** A question about a deed is asked in words too. */
    @Test
    void everyDeedHasAName() throws IOException {
        Path path = CORE.resolve(Path.of("resources", "org", "muqabala", "lexicon", "deeds.lex"));
        for (String line : Files.readAllLines(path)) {
            if (line.matches("[a-z].* < .*")) {
                String deed = line.substring(line.indexOf(" < ") + 3);
                assertThat(keys(Language.ARABIC)).contains("family." + deed);
                assertThat(keys(Language.ENGLISH)).contains("family." + deed);
            }
        }
    }

    private static Set<String> keys(Language language) {
        return Messages.in(language).keys();
    }

    private static Set<String> found(Pattern pattern, List<String> texts) {
        Set<String> found = new TreeSet<>();
        for (String text : texts) {
            pattern.matcher(text).results().map((MatchResult m) -> m.group(1)).forEach(found::add);
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
