package org.muqabala.bench.story;

import java.time.LocalDate;

/** What a question of a story is answered by. */
sealed interface Answer {
    /** The same answer in no language. */
    String key();

    /** An amount in the steps of its fact: tenths, thousands and so on. */
    record Amount(long value) implements Answer {
        @Override
        public String key() {
            return String.valueOf(value);
        }
    }

    record Day(LocalDate day) implements Answer {
        @Override
        public String key() {
            return day.toString();
        }
    }

    /** Somebody or something that has a name. */
    record Named(Wording name) implements Answer {
        @Override
        public String key() {
            return name.in(Wording.LANGUAGES.get(0));
        }
    }
}
