package org.muqabala.inputs.fetch;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** A WARC file that is written: it is there whole, or not at all. */
final class WarcFile implements AutoCloseable {
    /** What is about the way a page came, not about the page as it is kept. */
    private static final Set<String> OF_THE_WAY =
            Set.of("transfer-encoding", "content-length", "connection", "keep-alive");

    private final Path file;
    private final Path unfinished;
    private final WarcWriter writer;
    private int pages;

    /**
     * Begins a file.
     *
     * @param software the name and version of what writes it
     * @throws IOException where it cannot be written
     */
    WarcFile(Path file, String software) throws IOException {
        this.file = file.toAbsolutePath();
        Path folder = this.file.getParent();
        this.unfinished = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        File open = unfinished.toFile();
        open.deleteOnExit(); // also where the program is ended from outside
        WarcCompression packed =
                file.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
        // a plain stream: a channel would be closed by an interrupt, in the midst of a record
        writer = new WarcWriter(Channels.newChannel(new BufferedOutputStream(new FileOutputStream(open))), packed);
        writer.write(new Warcinfo.Builder()
                .fields(Map.of("software", List.of(software), "format", List.of("WARC File Format 1.0")))
                .build());
    }

    /** Adds a request and the answer to it. */
    void add(Answer answer, Map<String, String> asked) throws IOException {
        URI address = answer.address();
        WarcResponse response = new WarcResponse.Builder(address)
                .date(answer.when())
                .body(MediaType.HTTP_RESPONSE, response(answer))
                .build();
        writer.write(response);
        writer.write(new WarcRequest.Builder(address)
                .date(answer.when())
                .concurrentTo(response.id())
                .body(MediaType.HTTP_REQUEST, request(address, asked))
                .build());
        pages++;
    }

    private static byte[] response(Answer answer) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " \r\n");
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_WAY.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                values.forEach(value -> head.append(name + ": " + value + "\r\n"));
            }
        });
        head.append("Content-Length: " + answer.body().length + "\r\n\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(answer.body());
        return bytes.toByteArray();
    }

    private static byte[] request(URI address, Map<String, String> asked) {
        StringBuilder head = new StringBuilder(
                "GET " + WebAddress.path(address) + " HTTP/1.1\r\nHost: " + address.getRawAuthority() + "\r\n");
        asked.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Puts the file where it belongs, unless there is no page in it. */
    void finish() throws IOException {
        writer.close();
        if (pages > 0) {
            try {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
