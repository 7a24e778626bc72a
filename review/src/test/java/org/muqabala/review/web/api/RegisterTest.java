package org.muqabala.review.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static Register of(List<String> ids) {
        return new Register(ids.size(), ids::get);
    }

    @Test
    void everyIdIsFoundWhereItStandsAndNoOther() {
        for (int size : List.of(0, 1, 2, 3, 4, 7, 8, 1000)) {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                ids.add("claim-" + i);
            }
            Register register = of(ids);
            assertThat(register.size()).isEqualTo(size);
            for (int i = 0; i < size; i++) {
                assertThat(register.place("claim-" + i)).contains(i);
            }
            assertThat(register.place("claim-" + size)).isEmpty();
            assertThat(register.place("")).isEmpty();
        }
    }

    @Test
    void idsOfOneHashAreKeptApart() {
        // "Aa" and "BB" have one hash, and so has whatever is made of them
        List<String> ids = List.of("AaAa", "AaBB", "BBAa", "BBBB");
        Register register = of(ids.subList(0, 3));
        for (int i = 0; i < 3; i++) {
            assertThat(register.place(ids.get(i))).contains(i);
        }
        assertThat(register.place(ids.get(3))).isEmpty();
    }

    @Test
    void ofTwoWithOneIdTheFirstCounts() {
        assertThat(of(List.of("a", "b", "a")).place("a")).contains(0);
    }
}
