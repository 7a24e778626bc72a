package org.muqabala.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.claim.SourceName.Known;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.WordForms;

/** Who has spoken so far in a document: resolves "she", "the minister" and a surname to the fullest form of the source. */
final class Voices {
    /** Pronouns reach back over no more sources than these. */
    private static final int REMEMBERED = 6;

    private final Deque<Voice> last = new ArrayDeque<>();
    private final Deque<Voice> named = new ArrayDeque<>();
    private final Map<String, Known> fullByLastWord = new LinkedHashMap<>();
    private int section = -1;

    private record Voice(Known name, @Nullable Gender gender, Set<String> titles) {}

    /** Starts a section: its pronouns speak of nobody in the one before. */
    void enter(int index) {
        if (index != section) {
            last.clear();
            named.clear();
            section = index;
        }
    }

    /**
     * Takes note of the people that a statement names, whether they speak or not: their surname or their title alone stands
     * for them from now on.
     */
    void meet(Marks marks) {
        int end;
        for (int i = 0; i < marks.size(); i = end) {
            end = i + 1;
            while (marks.isSameName(i, end)) {
                end++;
            }
            int from = i;
            while (marks.is(from - 1, WordClass.ROLE)) {
                from--;
            }
            Phrase phrase = new Phrase(from, end);
            if (end - i > 1 && isPerson(marks, phrase)) {
                meet(marks, phrase);
            }
        }
    }

    private void meet(Marks marks, Phrase phrase) {
        Known name = SourceName.name(marks, phrase, marks.tokens().quote(phrase.from(), phrase.to()));
        int space = name.name().lastIndexOf(' ');
        if (space > 0) {
            fullByLastWord.putIfAbsent(key(name.name().substring(space + 1), marks.language()), name);
            remember(named, new Voice(name, null, titles(marks, phrase)));
        }
    }

    /** A name that no list holds is a person's where a title stands before it. */
    private static boolean isPerson(Marks marks, Phrase phrase) {
        Name name = marks.name(phrase.to() - 1);
        if (name == null || name.kind() == Name.Kind.PERSON) {
            return name != null;
        }
        boolean titled = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            titled |= marks.is(i, WordClass.ROLE);
        }
        return name.kind() == Name.Kind.OTHER && titled;
    }

    /**
     * The source of a cue; empty where a pronoun finds none.
     *
     * @param inner true where another source tells of this one, so that no later pronoun speaks of it
     */
    Optional<Speaker> speaker(Marks marks, Cue cue, boolean inner) {
        Phrase phrase = cue.source();
        if (phrase == null) {
            return recall(cue.gender()).map(v -> speaker(v.name, marks.tokens().quote(cue.at(), cue.after())));
        }
        Quote quote = SourceName.quote(marks, phrase, cue);
        Known name = resolve(SourceName.name(marks, phrase, quote), quote, marks);
        if (!inner) {
            remember(new Voice(name, gender(marks, phrase, cue), titles(marks, phrase)));
        }
        return Optional.of(speaker(name, quote));
    }

    /** The source of a cue whose verb has the subject of a verb before it. */
    Speaker speaker(Marks marks, Cue cue, Phrase subject) {
        Quote quote = SourceName.quote(marks, subject, cue);
        Known name = resolve(SourceName.name(marks, subject, quote), quote, marks);
        remember(new Voice(name, gender(marks, subject, cue), titles(marks, subject)));
        return speaker(name, quote);
    }

    private static Speaker speaker(Known name, Quote quote) {
        return new Speaker(name.name(), name.canonical(), quote, List.of());
    }

    private void remember(Voice voice) {
        remember(last, voice);
    }

    private static void remember(Deque<Voice> voices, Voice voice) {
        voices.removeIf(v -> v.name.equals(voice.name));
        voices.push(voice);
        if (voices.size() > REMEMBERED) {
            voices.removeLast();
        }
    }

    /** The last voice of a gender; one whose gender is not known fits any but the plural. */
    private Optional<Voice> recall(@Nullable Gender gender) {
        for (Voice voice : last) {
            boolean unknown = voice.gender == null && gender != Gender.PLURAL;
            if (gender == null || unknown || voice.gender == gender) {
                return Optional.of(voice);
            }
        }
        return Optional.empty();
    }

    /** A verb before its subject tells no number, so the subject's own form comes first. */
    private static @Nullable Gender gender(Marks marks, Phrase phrase, Cue cue) {
        String head = marks.get(phrase.from()).folded();
        boolean arabic = marks.language() == Language.ARABIC;
        if (marks.is(phrase.from(), WordClass.PLURAL) || arabic && head.endsWith("ون") && head.length() > 4) {
            return Gender.PLURAL;
        }
        if (cue.gender() != null && cue.side() != Cue.Side.AROUND) {
            return cue.gender();
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (marks.is(i, WordClass.FEMININE)) {
                return Gender.FEMALE;
            }
        }
        return null;
    }

    /** The titles that head a phrase and what stands beside its commas, without article and preposition. */
    private static Set<String> titles(Marks marks, Phrase phrase) {
        Set<String> titles = new HashSet<>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean heads =
                    i == phrase.from() || marks.isComma(i - 1) || marks.name(i + 1) != null && i + 1 < phrase.to();
            boolean ruled = i > phrase.from() && marks.is(i - 1, WordClass.RELATIONAL);
            boolean european = marks.language() != Language.ARABIC;
            if (marks.is(i, WordClass.ROLE) && (heads || european) && !ruled) {
                titles.add(bare(marks.get(i).folded(), marks.language()));
            }
        }
        return titles;
    }

    private static String bare(String folded, Language language) {
        if (language != Language.ARABIC) {
            return folded;
        }
        String word = folded.startsWith("ل") && folded.length() > 4 ? folded.substring(1) : folded;
        return word.startsWith("ال") || word.startsWith("ل") ? word.substring(word.indexOf('ل') + 1) : word;
    }

    /** Russian surnames bend, so their stems stand for them. */
    private static String key(String word, Language language) {
        return language == Language.RUSSIAN
                ? WordForms.of(language, Folding.fold(word)).key()
                : word;
    }

    /** A surname alone stands for the fullest name that ended in it before, "the official" for the official named before. */
    private Known resolve(Known source, Quote quote, Marks marks) {
        String name = source.name();
        Known known = fullByLastWord.get(key(quote.text(), marks.language()));
        if (known != null) {
            return known;
        }
        int space = name.lastIndexOf(' ');
        String key = key(name.substring(space + 1), marks.language());
        if (space > 0) {
            fullByLastWord.put(key, source);
            return source;
        }
        known = fullByLastWord.get(key);
        if (known != null) {
            return known;
        }
        String folded = Folding.fold(name);
        if (marks.language() != Language.ARABIC || folded.startsWith("ال")) {
            String title = bare(folded, marks.language());
            return Stream.concat(last.stream(), named.stream())
                    .filter(v -> v.name.name().indexOf(' ') > 0 && v.titles.contains(title))
                    .map(Voice::name)
                    .findFirst()
                    .orElse(source);
        }
        return source;
    }
}
