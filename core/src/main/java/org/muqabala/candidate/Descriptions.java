package org.muqabala.candidate;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.claim.ArabicVerbs;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;

/**
 * What somebody says that a thing is: "called the contract a giveaway", "« C'est un bradage »" (descriptions.lex). Such words tell
 * how he sees it; who sees it otherwise chooses other ones.
 */
public final class Descriptions {
    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");

    private final ArabicVerbs verbs;
    private final List<LexiconEntry> entries = LexiconFile.shipped("descriptions.lex", KEYS);
    private final Map<Language, Phrases<Cue>> phrases = new ConcurrentHashMap<>(new EnumMap<>(Language.class));

    public Descriptions(ConceptLexicon lexicon) {
        this.verbs = ArabicVerbs.of(lexicon);
    }

    /** The lists of descriptions.lex, which says what each is for. */
    enum Cue {
        AS,
        LINK,
        QUALIFY,
        OF,
        CALL,
        SPEAK,
        TALK,
        ON,
        NAMED,
        WHAT,
        IS,
        THIS,
        ARTICLE,
        MOST,
        AND,
        END
    }

    /**
     * What a thing is said to be.
     *
     * @param words that say so
     * @param of id of the concept that the thing is named by; empty where it is "this", or a word of no known meaning
     */
    public record Description(Quote words, Optional<String> of) {}

    /** In the order of the text, none overlapping another. */
    public List<Description> in(Claim claim) {
        return new DescriptionScan(phrases.computeIfAbsent(claim.language(), this::index), claim, verbs).all();
    }

    private Phrases<Cue> index(Language language) {
        Phrases.Builder<Cue> builder = Phrases.in(language);
        for (LexiconEntry entry : entries) {
            Cue cue = Cue.valueOf(entry.id().toUpperCase(Locale.ROOT));
            entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, cue));
        }
        return builder.build();
    }
}
