package org.muqabala.review.web.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** A request that is not granted; told as a problem document. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Map<String, JsonNode> members;

    /**
     * @param status of HTTP
     * @param detail what was expected and what was found
     */
    public Refusal(int status, String detail) {
        this(status, detail, Map.of());
    }

    /** @param members what the problem document holds beside its own fields */
    public Refusal(int status, String detail, Map<String, JsonNode> members) {
        super(detail);
        this.status = status;
        this.members = new TreeMap<>(members);
    }

    public int status() {
        return status;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    Map<String, JsonNode> members() {
        return members;
    }
}
