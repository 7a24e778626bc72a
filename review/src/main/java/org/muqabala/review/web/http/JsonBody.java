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

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxStringLength(100_000)
                            .maxNumberLength(40)
                            .maxNameLength(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonBody() {}

    /**
     * The object.
     *
     * @throws Refusal where the body is something else, or too much
     */
    public static ObjectNode of(Context context) throws IOException {
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
            JsonNode node = JSON.readTree(text(context));
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw new Refusal(400, "expected a JSON object, found other JSON");
        } catch (JsonProcessingException e) {
            throw new Refusal(
                    400, "expected a JSON object, not deep and its names each once, found what cannot be read as one");
        }
    }

    private static String text(Context context) throws IOException {
        if (context.req().getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        try (InputStream in = context.req().getInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLarge();
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(400, "expected UTF-8, found bytes that are none");
        }
    }

    private static Refusal tooLarge() {
        return new Refusal(413, "expected a body of " + MOST_BYTES + " bytes at most, found more");
    }
}
