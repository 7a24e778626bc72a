package org.muqabala.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;

/** Who has spoken so far in a document: resolves "she", "the minister" and a surname to the fullest form of the source. */
final class Voices {
    /** Pronouns reach back over no more sources than these. */
    private static final int REMEMBERED = 6;

    private final Deque<Voice> last = new ArrayDeque<>();
    private final Map<String, String> fullByLastWord = new LinkedHashMap<>();
    private final SourceName names;
    private int section = -1;

    Voices(SourceName names) {
        this.names = names;
    }

    private record Voice(String name, @Nullable Gender gender) {}

    /** Starts a section: its pronouns speak of nobody in the one before. */
    void enter(int index) {
        if (index != section) {
            last.clear();
            section = index;
        }
    }

    /**
     * The source of a cue; empty where a pronoun finds none.
     *
     * @param inner true where another source tells of this one, so that no later pronoun speaks of it
     */
    Optional<Speaker> speaker(Marks marks, Cue cue, boolean inner) {
        Phrase phrase = cue.source();
        if (phrase == null) {
            return recall(cue.gender())
                    .map(v -> new Speaker(v.name, marks.tokens().quote(cue.at(), cue.after()), List.of()));
        }
        Quote quote = SourceName.quote(marks, phrase, cue);
        String name = resolve(names.name(marks, phrase, quote), marks);
        if (!inner) {
            Gender gender =
                    cue.gender() != null && cue.side() != Cue.Side.AROUND ? cue.gender() : feminine(marks, phrase);
            remember(new Voice(name, gender));
        }
        return Optional.of(new Speaker(name, quote, List.of()));
    }

    /** The source of a cue whose verb has the subject of a verb before it. */
    Speaker speaker(Marks marks, Cue cue, Phrase subject) {
        Quote quote = SourceName.quote(marks, subject, cue);
        String name = resolve(names.name(marks, subject, quote), marks);
        remember(new Voice(name, cue.gender()));
        return new Speaker(name, quote, List.of());
    }

    private void remember(Voice voice) {
        last.removeIf(v -> v.name.equals(voice.name));
        last.push(voice);
        if (last.size() > REMEMBERED) {
            last.removeLast();
        }
    }

    private Optional<Voice> recall(@Nullable Gender gender) {
        Iterator<Voice> voices = last.iterator();
        while (voices.hasNext()) {
            Voice voice = voices.next();
            if (gender == null || voice.gender == null || voice.gender == gender) {
                return Optional.of(voice);
            }
        }
        return Optional.ofNullable(last.peek());
    }

    private static @Nullable Gender feminine(Marks marks, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (marks.is(i, WordClass.FEMININE)) {
                return Gender.FEMALE;
            }
        }
        return null;
    }

    /** A surname alone stands for the fullest name that ended in it before, "the official" for the official named before. */
    private String resolve(String name, Marks marks) {
        int space = name.lastIndexOf(' ');
        if (space > 0) {
            fullByLastWord.put(name.substring(space + 1), name);
            return name;
        }
        String known = fullByLastWord.get(name);
        if (known != null) {
            return known;
        }
        if (marks.language() == Language.ARABIC && name.startsWith("ال") && name.length() > 4) {
            String role = name.substring(2);
            for (Voice voice : last) {
                if (voice.name.startsWith(role + " ") || voice.name.startsWith(name + " ")) {
                    return voice.name;
                }
            }
        }
        return name;
    }
}
