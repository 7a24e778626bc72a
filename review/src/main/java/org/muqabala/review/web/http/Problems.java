package org.muqabala.review.web.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.muqabala.review.log.StoreException;

/** Tells what goes wrong as RFC 9457 asks, wherever in the server it goes wrong. */
public final class Problems {
    /** The media type of a problem document. */
    public static final String TYPE = "application/problem+json";

    private static final String UNSAID = "The server failed; nothing was stored.";

    private Problems() {}

    /** What a person is told in words where a program gets a problem document. */
    public interface InWords {
        /** A page; empty where the problem document will do. */
        Optional<String> page(Context context, Refusal refusal);
    }

    /**
     * Lets every exception of a route end in a problem document, or in a page where a browser asks for one.
     *
     * @param trouble hears what is none of the sender's business: why the log cannot be used, and where the program failed
     */
    public static void handle(RoutesConfig routes, InWords words, Consumer<String> trouble) {
        routes.exception(Refusal.class, (refusal, context) -> {
            tell(context, refusal);
            if (isBrowsing(context)) {
                words.page(context, refusal).ifPresent(context::html);
            }
        });
        routes.exception(
                HttpResponseException.class,
                (e, context) -> tell(context, new Refusal(e.getStatus(), HttpStatus.getMessage(e.getStatus()))));
        routes.exception(StoreException.class, (e, context) -> {
            trouble.accept(String.valueOf(e.getMessage()));
            tell(context, new Refusal(503, "The log of decisions cannot be used just now."));
        });
        routes.exception(Exception.class, (e, context) -> {
            trouble.accept("The server failed at a request: " + place(e) + ". This is a fault of the program.");
            tell(context, new Refusal(500, UNSAID));
        });
    }

    /** Which exception and where. Not its message, in which words of the request may stand. */
    private static String place(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static void tell(Context context, Refusal refusal) {
        context.status(refusal.status()).contentType(TYPE).result(document(refusal));
        if (refusal.status() == 401) {
            context.header("WWW-Authenticate", "Bearer");
        }
    }

    private static boolean isBrowsing(Context context) {
        return context.req().getMethod().equals("GET")
                && String.valueOf(context.header("Accept")).contains("text/html");
    }

    private static byte[] document(Refusal refusal) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", "about:blank");
        problem.put("title", HttpStatus.getMessage(refusal.status()));
        problem.put("status", refusal.status());
        problem.put("detail", refusal.detail());
        refusal.members().forEach(problem::set);
        return problem.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What the server answers where a request is so broken that no route sees it. */
    public static boolean tellBroken(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        SafeHeaders.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
        byte[] body = document(new Refusal(status, status < 500 ? HttpStatus.getMessage(status) : UNSAID));
        if ("HEAD".equals(request.getMethod())) {
            callback.succeeded();
        } else {
            response.write(true, BufferUtil.toBuffer(body), callback);
        }
        return true;
    }
}
