package org.muqabala.claim;

import java.util.ArrayDeque;
import java.util.Deque;
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

    /** A name behind so many words of a statement may be its subject: "Pilots' union leader". */
    private static final int LEADING = 3;

    private final Deque<Voice> last = new ArrayDeque<>();
    private final Deque<Voice> named = new ArrayDeque<>();
    private final Map<String, Known> fullByLastWord = new LinkedHashMap<>();
    private int section = -1;
    /** Whom the statement begins with; null where it begins with nobody. */
    private @Nullable Voice leading;

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
        leading = null;
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
            Voice voice = new Voice(name, null, SourceTraits.titles(marks, phrase));
            remember(named, voice);
            if (phrase.from() <= LEADING && !marks.is(phrase.from() - 1, WordClass.PREPOSITION)) {
                leading = leading == null ? voice : leading;
            }
        }
    }

    /** A pronoun in the next statement speaks of whom this one begins with, where nobody speaks in it. */
    void nobodySpoke() {
        if (leading != null) {
            remember(leading);
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
            remember(new Voice(name, SourceTraits.gender(marks, phrase, cue), SourceTraits.titles(marks, phrase)));
        }
        return Optional.of(speaker(name, quote));
    }

    /** The source of a cue whose verb has the subject of a verb before it. */
    Speaker speaker(Marks marks, Cue cue, Phrase subject) {
        Quote quote = SourceName.quote(marks, subject, cue);
        Known name = resolve(SourceName.name(marks, subject, quote), quote, marks);
        remember(new Voice(name, SourceTraits.gender(marks, subject, cue), SourceTraits.titles(marks, subject)));
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
            String title = SourceTraits.bare(folded, marks.language());
            return Stream.concat(last.stream(), named.stream())
                    .filter(v -> v.name.name().indexOf(' ') > 0 && v.titles.contains(title))
                    .map(Voice::name)
                    .findFirst()
                    .orElse(source);
        }
        return source;
    }
}
