package org.muqabala.inputs.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Language;

/**
 * The charsets that bytes may be in, the likeliest first: those that news in our languages is written in, UTF-8 with broken
 * bytes, the declared one, and what ICU takes them for. ICU counts letter sequences of whole texts and errs on brief ones,
 * so its word is one more reason and no more.
 *
 * @param declared the declared one; null where none is, or where it is none that is known
 * @param beyond how many bytes beyond ASCII they were told by
 */
record Ranking(List<Candidate> candidates, @Nullable Candidate declared, int beyond) {
    /** How rare a charset is before its bytes are seen, as a logarithm. */
    private static final Map<String, Double> EXPECTED = expected();

    /** The most that ICU's word adds to a charset. */
    private static final double ICU_SAYS = 3;
    /** What ICU takes bytes for with less confidence than this is not looked at. */
    private static final int ICU_SURE = 20;
    /** A charset that only ICU names. */
    private static final double UNEXPECTED = -6;

    /** A guess is doubtful where another text is at most so much less likely. */
    private static final double DOUBT = 6;
    /** What its bytes beyond ASCII are worth on average where it is no text; the rarest sign of news is worth as much. */
    private static final double UNLIKELY = -9;

    static Ranking of(byte[] bytes, int from, @Nullable Charset declared) {
        Sample sample = Sample.of(bytes, from);
        Map<Charset, Double> expected = new LinkedHashMap<>();
        expected.put(StandardCharsets.UTF_8, 0.0);
        EXPECTED.forEach((name, log) -> {
            if (Charset.isSupported(name)) {
                expected.put(Charset.forName(name), log);
            }
        });
        icu(sample).forEach((charset, log) -> expected.merge(charset, log, (known, more) -> known + more - UNEXPECTED));
        if (declared != null) {
            expected.merge(declared, 0.0, Math::max);
        }
        List<Candidate> candidates = new ArrayList<>();
        Language language = sample.language();
        expected.forEach((charset, log) -> candidates.add(Candidate.of(charset, sample, language, log)));
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        Candidate told = candidates.stream()
                .filter(c -> c.charset().equals(declared))
                .findFirst()
                .orElse(null);
        return new Ranking(List.copyOf(candidates), told, sample.beyond());
    }

    Candidate best() {
        return candidates.get(0);
    }

    /**
     * The likeliest that gives another text than the best; null where all give the same.
     */
    @Nullable
    Candidate rival() {
        return candidates.stream()
                .filter(c -> !c.isSameText(best()))
                .findFirst()
                .orElse(null);
    }

    /** Is it doubtful that the best is right, for another is nearly as likely, or no text comes of any? */
    boolean isDoubtful() {
        Candidate rival = rival();
        return rival != null && (best().score() - rival.score() <= DOUBT || best().likelihood() < UNLIKELY * beyond);
    }

    private static Map<Charset, Double> icu(Sample sample) {
        Map<Charset, Double> says = new LinkedHashMap<>();
        CharsetMatch[] matches = new CharsetDetector().setText(sample.bytes()).detectAll();
        for (CharsetMatch match : matches == null ? new CharsetMatch[0] : matches) {
            String name = match.getName();
            // mainframes' charsets are in no file of a desk, and Unicode was asked for before
            boolean ours = !name.startsWith("IBM4") && !name.startsWith("UTF-");
            Charset charset = ours ? CharsetNames.find(name) : null;
            if (charset != null && match.getConfidence() >= ICU_SURE) {
                says.putIfAbsent(charset, UNEXPECTED + ICU_SAYS * match.getConfidence() / 100);
            }
        }
        return says;
    }

    private static Map<String, Double> expected() {
        Map<String, Double> expected = new LinkedHashMap<>();
        expected.put("windows-1252", 0.0);
        expected.put("windows-1256", 0.0);
        expected.put("windows-1251", 0.0);
        expected.put("ISO-8859-6", -2.0);
        expected.put("ISO-8859-15", -1.0);
        expected.put("KOI8-R", -2.0);
        expected.put("IBM866", -3.0);
        expected.put("x-MacRoman", -5.0);
        expected.put("IBM850", -6.0);
        expected.put("ISO-8859-5", -5.0);
        expected.put("x-MacCyrillic", -5.0);
        return expected;
    }
}
