package org.muqabala.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.name.Name;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/**
 * What a clause of a statement asserts. It always quotes.
 *
 * @param id from its source's id, its quote with white space folded, and the how-manieth such quote it is
 * @param source id of its source
 * @param section index of the document's section it stands in; 0 where the document has none
 * @param heading true where the statement is a heading
 * @param language of its words
 * @param sentence the whole statement it is a part of
 * @param quote its words
 * @param tokens the tokens of its words
 * @param speaker who is said to have said it; null where the source itself speaks
 * @param denial the word that denies it ("not", "denied"); null where it affirms
 * @param modality in what sense it holds
 * @param figures in the order of the text, likewise the next three
 * @param times resolved times
 * @param names people, organisations, places
 * @param concepts what its words mean, as far as the lexicon knows them
 */
public record Claim(
        String id,
        String source,
        int section,
        boolean heading,
        Language language,
        Span sentence,
        Quote quote,
        Tokens tokens,
        @Nullable Speaker speaker,
        @Nullable Quote denial,
        Modality modality,
        List<Figure> figures,
        List<Time> times,
        List<Name> names,
        List<ConceptMention> concepts) {
    public Claim {
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        names = List.copyOf(names);
        concepts = List.copyOf(concepts);
    }

    /** Of the id alone, which tells claims apart: a hash of every token would take longer than reading them. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether it says that something is so. */
    public Polarity polarity() {
        return denial == null ? Polarity.AFFIRMED : Polarity.DENIED;
    }

    /** The article that it stands in: its source, of a document of several articles the section too. */
    public String article() {
        return source + "#" + section;
    }

    /** Does the other stand in one article with it? */
    public boolean sharesArticle(Claim other) {
        return source.equals(other.source) && section == other.section;
    }

    /** The same claim, for what is kept: its tokens are {@linkplain Tokens#lean lean}. */
    public Claim lean() {
        return with(speaker, tokens.lean(), figures);
    }

    /** The same claim, for what is compared: its tokens are {@linkplain Tokens#whole whole}. */
    public Claim whole() {
        return with(speaker, tokens.whole(), figures);
    }

    /** The same claim with a speaker. */
    Claim saidBy(Speaker source) {
        return with(source, tokens, figures);
    }

    /** The same claim with other readings of its figures. */
    Claim with(List<Figure> read) {
        return with(speaker, tokens, read);
    }

    private Claim with(@Nullable Speaker source, Tokens words, List<Figure> read) {
        return new Claim(
                id,
                this.source,
                section,
                heading,
                language,
                sentence,
                quote,
                words,
                source,
                denial,
                modality,
                read,
                times,
                names,
                concepts);
    }
}
