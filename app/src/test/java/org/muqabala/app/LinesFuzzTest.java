package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Laws of {@code read}, whatever stands on its input: no internal error, and every answer is a JSON object. */
class LinesFuzzTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @FuzzTest(maxDuration = "10s")
    void lines(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"read"},
                new ByteArrayInputStream(bytes),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isNotEqualTo(ExitCode.INTERNAL_ERROR.number());
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            assertThat(JSON.readTree(line).isObject()).isTrue();
        }
    }
}
