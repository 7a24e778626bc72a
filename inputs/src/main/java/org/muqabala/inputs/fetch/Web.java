package org.muqabala.inputs.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.muqabala.inputs.format.TooLargeException;

/** Asks servers for pages, with limits of time and size. */
final class Web {
    private final HttpClient client;
    private final FetchLimits limits;
    private final InstantSource clock;
    private final String agent;

    Web(String agent, FetchLimits limits, InstantSource clock) {
        this.agent = agent;
        this.limits = limits;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1) // what a WARC file can hold as it was
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .build();
    }

    /** There is no answer; the message says why. */
    static final class NoAnswerException extends IOException {
        private static final long serialVersionUID = 1;

        NoAnswerException(String why) {
            super(why);
        }
    }

    /** What a request tells of itself. */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", agent);
        headers.put("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        headers.put("Accept-Encoding", "gzip");
        return headers;
    }

    /**
     * The answer to one request.
     *
     * @param most so many bytes has it at most
     * @throws NoAnswerException where there is none
     */
    Answer get(URI address, int most) throws NoAnswerException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).GET();
        headers().forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> asked =
                client.sendAsync(request.build(), info -> new LimitedBody(most));
        try {
            HttpResponse<byte[]> response = asked.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(address, response.statusCode(), response.headers(), response.body(), clock.instant());
        } catch (ExecutionException e) {
            throw new NoAnswerException(why(e.getCause()));
        } catch (TimeoutException e) {
            throw new NoAnswerException("expected an answer within " + seconds(limits.whole()) + ", found none");
        } finally {
            asked.cancel(true);
        }
    }

    private String why(@Nullable Throwable e) {
        if (has(e, TooLargeException.class)) {
            return "expected a page of at most " + (limits.mostBytes() >> 20) + " MB, found more";
        }
        if (has(e, SSLException.class)) {
            return "expected a certificate that can be trusted, found none; look at the page in a browser";
        }
        if (has(e, HttpConnectTimeoutException.class)) {
            return "expected a connection within " + seconds(limits.connect()) + ", found none";
        }
        if (has(e, UnresolvedAddressException.class) || has(e, UnknownHostException.class)) {
            return "expected the name of a server, found none of this name; mend the address";
        }
        if (has(e, ConnectException.class)) {
            return "expected a server that takes connections, found none";
        }
        return "expected a whole answer, found that the connection breaks off; try again";
    }

    private static boolean has(@Nullable Throwable e, Class<? extends Throwable> kind) {
        int depth = 0;
        for (Throwable cause = e; cause != null && depth < 10; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
            depth++;
        }
        return false;
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " seconds" : time.toMillis() + " milliseconds";
    }
}
