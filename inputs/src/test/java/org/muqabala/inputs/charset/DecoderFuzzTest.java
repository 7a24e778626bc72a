package org.muqabala.inputs.charset;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Problem;

/** Laws of all bytes: they give a text that can be written in UTF-8, and what is UTF-8 is read as it is. */
class DecoderFuzzTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @FuzzTest(maxDuration = "10s")
    void bytes(FuzzedDataProvider data) {
        String declared = data.consumeBoolean() ? data.consumeString(20) : null;
        byte[] bytes = data.consumeRemainingAsBytes();
        Decoded decoded = new Decoder(null).decode("fuzzed.txt", bytes, declared);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(decoded.text()))
                .isTrue();
        assertThat(decoded.text()).doesNotContain("\0");
        String strict = strict(bytes);
        boolean plain = strict != null && strict.indexOf(0) < 0 && UnicodeMarks.mark(bytes) == null;
        if (plain && decoded.problems().isEmpty()) {
            assertThat(decoded.text()).isEqualTo(strict);
        }
        // only Unicode has the character that stands for broken bytes
        boolean unicode =
                decoded.charset().name().startsWith("UTF-") || decoded.charset().equals(GB18030);
        if (!unicode && decoded.text().indexOf('\uFFFD') >= 0) {
            assertThat(decoded.problems()).extracting(Problem::code).containsAnyOf("bytes-broken", "nul-characters");
        }
    }

    private static @Nullable String strict(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
