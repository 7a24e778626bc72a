package org.muqabala.review.web.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads the JSON object that a request carries, within limits. */
public final class JsonBody {
    /** A body may have so many bytes. */
    public static final int MOST_BYTES = 1_000_000;

    /** How much a body may hold. */
    public static final class Limits {
        /** What people decide. */
        public static final Limits STANDARD = new Limits(MOST_BYTES, 100_000, 16, Long.MAX_VALUE);
        /** The texts of articles: large, and few. */
        public static final Limits DOCUMENTS = new Limits(10_000_000, 10_000_000, 4, 2_000);

        private final int bytes;
        private final ObjectMapper json;

        private Limits(int bytes, int characters, int depth, long tokens) {
            this.bytes = bytes;
            this.json = new ObjectMapper(JsonFactory.builder()
                            .streamReadConstraints(StreamReadConstraints.builder()
                                    .maxNestingDepth(depth)
                                    .maxStringLength(characters)
                                    .maxTokenCount(tokens)
                                    .maxNumberLength(40)
                                    .maxNameLength(200)
                                    .build())
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        }
    }

    private JsonBody() {}

    /**
     * The object, within the standard limits.
     *
     * @throws Refusal where the body is something else, or too much
     */
    public static ObjectNode of(Context context) throws IOException {
        return of(context, Limits.STANDARD);
    }

    /**
     * The object.
     *
     * @throws Refusal where the body is something else, or too much
     */
    public static ObjectNode of(Context context, Limits limits) throws IOException {
        String type = String.valueOf(context.req().getContentType())
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
        if (!type.equals("application/json") && !type.equals("application/json;charset=utf-8")) {
            throw new Refusal(415, "\"Content-Type\": expected application/json in UTF-8, found another");
        }
        if (context.req().getHeader("Content-Encoding") != null) {
            throw new Refusal(415, "\"Content-Encoding\": expected none, found one");
        }
        try {
            JsonNode node = limits.json.readTree(text(context, limits.bytes));
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw new Refusal(400, "expected a JSON object, found other JSON");
        } catch (JsonProcessingException e) {
            throw new Refusal(
                    400, "expected a JSON object, not deep and its names each once, found what cannot be read as one");
        }
    }

    private static String text(Context context, int most) throws IOException {
        if (context.req().getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        try (InputStream in = context.req().getInputStream()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLarge(most);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(400, "expected UTF-8, found bytes that are none");
        }
    }

    private static Refusal tooLarge(int most) {
        return new Refusal(413, "expected a body of " + most + " bytes at most, found more");
    }
}
