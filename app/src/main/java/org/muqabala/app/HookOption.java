package org.muqabala.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.review.web.hook.Hook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where another program hears of new conflicts. */
final class HookOption {
    private static final String SECRET = "MUQABALA_WEBHOOK_SECRET";

    @Option(
            names = "--webhook",
            paramLabel = "URL",
            defaultValue = "${env:MUQABALA_WEBHOOK}",
            description = "POST each new conflict to this address of http or https as JSON, signed with " + SECRET
                    + " where that is set. Also from MUQABALA_WEBHOOK.")
    private @Nullable String webhook;

    /** The hook; empty where none was named. An address that is none ends the run. */
    Optional<Hook> hook(CommandSpec spec) {
        if (webhook == null || webhook.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Hook.at(webhook, Optional.ofNullable(System.getenv(SECRET))));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--webhook: " + e.getMessage(), e);
        }
    }
}
