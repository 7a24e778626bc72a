package org.muqabala.review.web.http;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.muqabala.review.log.StoreException;

/** Those who listen to events, each told on a thread of its own until all is told, the listener goes or the server ends. */
public final class Listeners implements AutoCloseable {
    private final Set<SseClient> all = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads;

    /** What a listener is told. It returns soon where the listener is gone or its thread is interrupted. */
    @FunctionalInterface
    public interface Telling {
        void to(SseClient client) throws InterruptedException;
    }

    /** @param name of the threads */
    public Listeners(String name) {
        threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** How many listen. */
    public int count() {
        return all.size();
    }

    /** Tells a listener from now on. */
    public void add(SseClient client, Telling telling) {
        add(client, telling, () -> {});
    }

    /**
     * Tells a listener from now on.
     *
     * @param gone done once when the listener is let go, for whatever reason
     */
    public void add(SseClient client, Telling telling, Runnable gone) {
        client.keepAlive();
        all.add(client);
        client.onClose(() -> {
            all.remove(client);
            gone.run();
        });
        try {
            threads.execute(() -> tell(client, telling));
        } catch (RejectedExecutionException e) { // the server ends; nobody else would let this listener go
            client.close();
        }
    }

    private static void tell(SseClient client, Telling telling) {
        try {
            telling.to(client);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreException e) {
            // the listener comes again, and is told then what is wrong
        } finally {
            client.close();
        }
    }

    /** Lets all go; done before the server ends, which afterwards could not. */
    @Override
    public void close() {
        threads.shutdownNow();
        all.forEach(SseClient::close);
    }
}
