package org.muqabala.inputs.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
    private static Robots robots(String... lines) {
        return Robots.of(String.join("\n", lines), "muqabala");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Disallow: /private            | /private/x          | forbidden
            Disallow: /private            | /privately          | forbidden
            Disallow: /private            | /public             | allowed
            Disallow: /private/           | /private            | allowed
            Disallow: /                   | /x                  | forbidden
            Disallow:                     | /x                  | allowed
            Disallow: /x;Allow: /x/y      | /x/y/z              | allowed
            Allow: /x/y;Disallow: /x      | /x/z                | forbidden
            Disallow: /x;Allow: /x        | /x                  | allowed
            Disallow: *.pdf               | /a/b.pdf?x=1        | forbidden
            Disallow: /*.pdf$             | /a/b.pdf            | forbidden
            Disallow: /*.pdf$             | /a/b.pdf?x=1        | allowed
            Disallow: /a*b*c$             | /axbxc              | forbidden
            Disallow: /a*b*c$             | /axbxcx             | allowed
            Disallow: /$                  | /                   | forbidden
            Disallow: /$                  | /x                  | allowed
            Disallow: /*?                 | /x?y                | forbidden
            Disallow: /*?                 | /x                  | allowed
            Disallow: /مقال               | /%D9%85%d9%82%D8%A7%D9%84/1 | forbidden
            Disallow: /%D9%85             | /مقال               | forbidden
            Disallow: /%7Ejoe             | /~joe/x             | forbidden
            Disallow: /a%2Fb              | /a/b                | allowed
            disallow : /x # not this      | /x                  | forbidden
            Disallow: /X                  | /x                  | allowed
            Noindex: /x                   | /x                  | allowed
            """)
    void theLongestLineThatFitsDecides(String lines, String path, String says) {
        Robots robots = robots(("User-agent: *;" + lines).split(";"));
        assertThat(robots.refusal(path).isPresent() ? "forbidden" : "allowed").isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            User-agent: *;Disallow: /                                                  | forbidden
            User-agent: other;Disallow: /                                              | allowed
            User-agent: *;Disallow: /;User-agent: muqabala;Disallow:                   | allowed
            User-agent: *;Disallow:;User-agent: Muqabala/2.0;Disallow: /               | forbidden
            User-agent: *;Disallow:;User-agent: muqabalabot;Disallow: /                | allowed
            User-agent: other;User-agent: muqabala;Disallow: /                         | forbidden
            User-agent: muqabala;User-agent: other;Disallow: /                         | forbidden
            User-agent: muqabala;Allow: /x;User-agent: other;Disallow: /               | allowed
            User-agent: muqabala;Disallow: /y;User-agent: muqabala;Disallow: /x        | forbidden
            User-agent: muqabala;Sitemap: s;Disallow: /                                | forbidden
            Disallow: /                                                                | allowed
            <html>no robots at all</html>                                              | allowed
            """)
    void aGroupAboutTheProgramStandsForThoseAboutAll(String lines, String says) {
        assertThat(robots(lines.split(";")).refusal("/x").isPresent() ? "forbidden" : "allowed")
                .isEqualTo(says);
    }

    @Test
    void theLineThatForbidsIsNamed() {
        assertThat(robots("# ours", "User-agent: *", "Allow: /", "Disallow: /x # secret")
                        .refusal("/x/y"))
                .hasValueSatisfying(rule -> {
                    assertThat(rule.line()).isEqualTo(4);
                    assertThat(rule.text()).isEqualTo("Disallow: /x # secret");
                });
    }

    @ParameterizedTest
    @CsvSource({"2, PT2S", "0.5, PT0.5S", "3600, PT30S", "-1,", "NaN,", "soon,", "1e400, PT30S"})
    void aDelayIsHeededWithinReason(String told, Duration delay) {
        assertThat(robots("User-agent: *", "Crawl-delay: " + told).delay()).isEqualTo(delay);
    }

    @Test
    void starsWithoutEndTakeNoTime() {
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            Robots robots = robots("User-agent: *", "Disallow: /" + "*a".repeat(200_000) + "b");
            assertThat(robots.refusal("/" + "a".repeat(8_000))).isEmpty();
        });
    }
}
