package org.muqabala.reading.name;

import org.jspecify.annotations.Nullable;
import org.muqabala.text.Quote;

/**
 * A name as it stands, with the one it goes by everywhere.
 *
 * @param quote the words of the name
 * @param name its canonical name: the gazetteer's, else the fullest form in the document
 * @param kind what it names
 * @param actor the country or body that acts under this name in news (Russia for Moscow, the Kremlin and "Russian"); the
 *     name itself where nothing else is known
 */
public record Name(Quote quote, String name, Kind kind, String actor) {
    /** What a name names. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        COUNTRY,
        CITY,
        REGION,
        WATERS,
        /** The adjective or the people of a country. */
        NATIONALITY,
        /** A capitalised or titled name of which no more is known. */
        OTHER
    }

    /** The canonical name and kind of {@code other}, on the words of {@code quote}. */
    static Name at(Quote quote, String name, Kind kind, @Nullable String actor) {
        return new Name(quote, name, kind, actor == null ? name : actor);
    }
}
