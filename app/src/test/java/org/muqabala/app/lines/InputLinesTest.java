package org.muqabala.app.lines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputLinesTest {
    @Test
    void blankLinesAreCountedAndSkipped() throws IOException {
        assertThat(read("\uFEFFa\n\n \t\r\nب\r\nlast".getBytes(UTF_8))).containsExactly("1:a", "4:ب\r", "5:last");
    }

    @Test
    void onlyALineFeedEndsALine() throws IOException {
        assertThat(read("a\u2028b\u0085c\n".getBytes(UTF_8))).containsExactly("1:a\u2028b\u0085c");
    }

    @Test
    void aLineThatIsNoUtf8IsTold() throws IOException {
        assertThat(read(new byte[] {'a', '\n', (byte) 0xC7, '\n', 'b'}))
                .containsExactly("1:a", "2!line 2: expected UTF-8, found other bytes; write the line as UTF-8", "3:b");
    }

    @Test
    void theRestOfALineThatIsTooLongIsSkipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("x".repeat(InputLines.MOST_BYTES + 5).getBytes(UTF_8));
        bytes.write("\nb".getBytes(UTF_8));

        List<String> lines = read(bytes.toByteArray());

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("1!line 1: expected at most 4194304 bytes, found 4194309");
        assertThat(lines.get(1)).isEqualTo("2:b");
    }

    private static List<String> read(byte[] bytes) throws IOException {
        InputLines lines = new InputLines(new ByteArrayInputStream(bytes));
        List<String> read = new ArrayList<>();
        for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            Line line = next.get();
            read.add(
                    line instanceof Line.Unreadable unreadable
                            ? line.number() + "!"
                                    + unreadable.why().inLine(line.number()).message()
                            : line.number() + ":" + ((Line.Text) line).text());
        }
        return read;
    }
}
