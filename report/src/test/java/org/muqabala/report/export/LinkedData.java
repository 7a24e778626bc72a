package org.muqabala.report.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Map;

/** JSON-LD, read as such with contexts that lie beside the tests. Any other address is refused. */
final class LinkedData {
    static final String SCHEMA = "http://schema.org/";
    static final String OA = "http://www.w3.org/ns/oa#";

    private static final Map<String, String> CONTEXTS =
            Map.of("https://schema.org", "schemaorg.jsonld", "http://www.w3.org/ns/anno.jsonld", "anno.jsonld");

    private LinkedData() {}

    /** The expanded form: every term an IRI. A term that its context does not know is left out. */
    static JsonNode expanded(String json) throws IOException {
        try {
            return new ObjectMapper()
                    .readTree(JsonLd.expand(JsonDocument.of(new StringReader(json)))
                            .loader(loader())
                            .base("https://desk.example/out/")
                            .get()
                            .toString());
        } catch (JsonLdError e) {
            throw new IOException(e);
        }
    }

    private static DocumentLoader loader() {
        return (address, options) -> {
            String file = CONTEXTS.get(address.toString());
            if (file == null) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "no network is asked: " + address);
            }
            try (InputStream in = LinkedData.class.getResourceAsStream(file)) {
                return JsonDocument.of(in);
            } catch (IOException e) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, e);
            }
        };
    }
}
