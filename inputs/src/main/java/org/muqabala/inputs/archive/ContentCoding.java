package org.muqabala.inputs.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.muqabala.inputs.format.Allowance;

/** How a server packed a page (Content-Encoding): gzip, deflate, br, or several of them one around the other. */
final class ContentCoding {
    private ContentCoding() {}

    /**
     * The page as it was before it was packed. Some crawlers keep the header of a page that they have unpacked: what is not
     * packed as it says is taken as it is.
     *
     * @param codings as the headers name them
     * @throws IOException where it cannot be unpacked
     */
    static byte[] decoded(byte[] body, List<String> codings, Allowance allowance) throws IOException {
        byte[] decoded = body;
        for (int i = codings.size() - 1; i >= 0; i--) {
            String[] names = codings.get(i).split(",", -1);
            for (int j = names.length - 1; j >= 0; j--) {
                decoded = decoded(decoded, names[j].strip().toLowerCase(Locale.ROOT), allowance);
            }
        }
        return decoded;
    }

    private static byte[] decoded(byte[] body, String coding, Allowance allowance) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        InputStream opened = switch (coding) {
            case "", "identity", "none", "utf-8" -> null;
            case "gzip", "x-gzip" -> isGzip(body) ? new GZIPInputStream(in) : null;
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(body)));
            case "br" -> looksPlain(body) ? null : new BrotliInputStream(in);
            default -> throw new IOException(coding);
        };
        if (opened == null) {
            return body;
        }
        try (InputStream out = opened) {
            return new Unpacking(out, () -> body.length).bytes(allowance);
        }
    }

    private static boolean isGzip(byte[] body) {
        return body.length >= 2 && body[0] == 0x1F && body[1] == (byte) 0x8B;
    }

    private static boolean isZlib(byte[] body) {
        return body.length >= 2 && (body[0] & 0x0F) == 8 && (((body[0] & 0xFF) << 8) + (body[1] & 0xFF)) % 31 == 0;
    }

    /** Pages begin so; what brotli packs of them does not. */
    private static boolean looksPlain(byte[] body) {
        int i = 0;
        while (i < body.length && body[i] <= ' ' && body[i] >= 0) {
            i++;
        }
        return i + 1 < body.length
                && body[i] == '<'
                && (body[i + 1] == '!' || body[i + 1] == '?' || Character.isLetter(body[i + 1]));
    }
}
