package org.muqabala.inputs.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.muqabala.inputs.html.Area.Mark;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.text.Folding;

/** The names and phrases by which pages show what their parts are. What the keys of the file mean is said in layout.lex. */
final class LayoutLexicon {
    private static final String FILE = "layout.lex";
    private static final Set<String> KEYS = Set.of("tag", "role", "class", "name", "line", "starts", "has");
    /** Hints are names of three words at most; what comes after so many letters of a class attribute is not looked at. */
    private static final int WORDS = 3;

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_NAMES = 400;
    private static final int LONGEST_PHRASE_WORDS = 8;

    static final LayoutLexicon SHIPPED = new LayoutLexicon();

    private final Map<String, Map<String, Why>> furniture = new HashMap<>();
    private final Map<String, Mark> marks = new HashMap<>();
    private final List<Map.Entry<String, Why>> held = new ArrayList<>();

    private LayoutLexicon() {
        KEYS.forEach(key -> furniture.put(key, new HashMap<>()));
        for (LexiconEntry entry : entries()) {
            String kind = entry.type().toUpperCase(Locale.ROOT).replace('-', '_');
            if (entry.id().startsWith("mark-")) {
                entry.get("class").forEach(name -> marks.put(name, Mark.valueOf(kind)));
            } else {
                add(entry, Why.valueOf(kind));
            }
        }
    }

    private void add(LexiconEntry entry, Why why) {
        for (String key : KEYS) {
            for (String value : entry.get(key)) {
                boolean phrase = key.equals("line") || key.equals("starts") || key.equals("has");
                furniture.getOrDefault(key, Map.of()).put(phrase ? words(value) : value, why);
                if (key.equals("has")) {
                    held.add(Map.entry(" " + words(value) + " ", why));
                }
            }
        }
    }

    private static List<LexiconEntry> entries() {
        InputStream in = LayoutLexicon.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IllegalStateException("the program lacks its lexicon file " + FILE);
        }
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return LexiconFile.read(FILE, reader, KEYS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Why known(String key, String value) {
        return furniture.getOrDefault(key, Map.of()).get(value);
    }

    /** Why an element is furniture by its tag, role, class or id; null where they say nothing. */
    @Nullable
    Why hint(Element element) {
        Why why = known("tag", element.normalName());
        if (why == null) {
            why = known("role", element.attr("role").toLowerCase(Locale.ROOT));
        }
        if (why == null) {
            why = known("name", element.className().strip());
        }
        return why != null ? why : hint(element.className() + " " + element.id());
    }

    private @Nullable Why hint(String names) {
        for (String name : namesIn(names)) {
            Why whole = known("name", name);
            if (whole != null) {
                return whole;
            }
            for (String gram : grams(name)) {
                Why why = known("class", gram);
                if (why != null) {
                    return why;
                }
            }
        }
        return null;
    }

    /** What an element is marked as. */
    Mark mark(Element element) {
        if (element.attr("itemprop").contains("articleBody")) {
            return Mark.BODY;
        }
        for (String name : namesIn(element.className() + " " + element.id())) {
            for (String gram : grams(name)) {
                Mark mark = marks.get(gram);
                if (mark != null) {
                    return mark;
                }
            }
        }
        if (element.normalName().equals("article")) {
            return Mark.ARTICLE;
        }
        return element.normalName().equals("main") || element.attr("role").equals("main") ? Mark.MAIN : Mark.NONE;
    }

    /** Why a line is furniture that is nothing but a known phrase, with or without numbers; null where it is none. */
    @Nullable
    Why line(String words) {
        return known("line", words);
    }

    /** Why a line is furniture that starts with a known phrase; null where it does not. */
    @Nullable
    Why starts(String words) {
        int end = -1;
        for (int i = 0; i < LONGEST_PHRASE_WORDS; i++) {
            end = words.indexOf(' ', end + 1);
            Why why = known("starts", end < 0 ? words : words.substring(0, end));
            if (why != null || end < 0) {
                return why;
            }
        }
        return null;
    }

    /** Why a line is furniture that holds a known phrase; null where it holds none. */
    @Nullable
    Why has(String words) {
        String padded = " " + words + " ";
        for (Map.Entry<String, Why> phrase : held) {
            if (padded.contains(phrase.getKey())) {
                return phrase.getValue();
            }
        }
        return null;
    }

    /** The words of a line folded, one space between two, signs left out and each number one '#'. */
    static String words(String line) {
        String folded = Folding.fold(line);
        StringBuilder words = new StringBuilder(folded.length());
        char last = ' ';
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char kept = Character.isLetter(c) || Character.isSurrogate(c)
                    ? c
                    : c >= '0' && c <= '9' || c == '#' ? '#' : ' ';
            if (kept == c && c != '#' || kept != last) {
                words.append(kept);
                last = kept;
            }
        }
        return words.toString().strip();
    }

    private static List<String> namesIn(String attribute) {
        List<String> names = new ArrayList<>();
        String start = attribute.length() <= LONGEST_NAMES ? attribute : attribute.substring(0, LONGEST_NAMES);
        for (String name : start.split("\\s+", -1)) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** The names of one, two and three words that stand in a class name, the longer first. */
    private static List<String> grams(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char last = '-';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts = Character.isUpperCase(c) && Character.isLowerCase(last);
            if (!Character.isLetter(c) || starts) {
                add(words, word);
            }
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            }
            last = c;
        }
        add(words, word);
        words = words.subList(0, Math.min(MOST_WORDS, words.size()));
        List<String> grams = new ArrayList<>();
        for (int size = WORDS; size > 0; size--) {
            for (int i = 0; i + size <= words.size(); i++) {
                grams.add(String.join("-", words.subList(i, i + size)));
            }
        }
        return grams;
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
