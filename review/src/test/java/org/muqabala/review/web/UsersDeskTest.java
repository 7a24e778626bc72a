package org.muqabala.review.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.review.web.Served.decision;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.review.users.Users;

/** A desk with named users, behind a proxy that is called desk.example. */
class UsersDeskTest {
    static final String PASSWORD = "a pass phrase of hers";
    private static final Users USERS =
            Users.none().with("amal", PASSWORD.toCharArray()).with("هدى", "كلمة سر طويلة".toCharArray());
    private static final String JSON = "Content-Type: application/json";
    private static final String LOGIN = "POST /api/v1/sessions HTTP/1.1";
    private static final String PROXY = "Origin: https://desk.example";

    private final Served served = new Served(setup());

    static Setup setup() {
        return new Setup(
                Setup.LOOPBACK,
                ReviewServer.ANY_PORT,
                List.of("desk.example"),
                Optional.of(USERS),
                Optional.empty(),
                what -> {});
    }

    static String login(String name, String password) {
        return "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}";
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private Answer logIn(String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = served.host();
        all[headers.length + 1] = JSON;
        return served.raw(LOGIN, body, all);
    }

    private String bearer() {
        return "Authorization: Bearer "
                + logIn(login("amal", PASSWORD)).json().path("token").asText();
    }

    private String cookie() {
        Answer answer = logIn(
                login("amal", PASSWORD).replace("}", ",\"cookie\":true}"), "Origin: http://127.0.0.1:" + served.port());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().path("token").isNull()).isTrue();
        assertThat(answer.header("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Secure");
        return "Cookie: " + answer.header("Set-Cookie").split(";", -1)[0];
    }

    @Test
    void aProgramLogsInAndOut() {
        String bearer = bearer();
        Answer me = served.raw("GET /api/v1/me HTTP/1.1", "", served.host(), bearer);
        assertThat(me.body()).isEqualTo("{\"name\":\"amal\",\"users\":true}");

        assertThat(served.raw("DELETE /api/v1/sessions HTTP/1.1", "", served.host(), bearer)
                        .status())
                .isEqualTo(204);
        assertThat(served.raw("GET /api/v1/me HTTP/1.1", "", served.host(), bearer)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aBrowserLogsInAndOut() {
        String cookie = cookie();
        String origin = "Origin: http://127.0.0.1:" + served.port();
        assertThat(served.raw("GET / HTTP/1.1", "", served.host(), cookie).body())
                .contains("/assets/review.js");
        assertThat(served.raw(
                                "POST /api/v1/decisions HTTP/1.1",
                                decision("d1", "conflict"),
                                served.host(),
                                cookie,
                                JSON,
                                origin)
                        .status())
                .isEqualTo(201);

        Answer gone = served.raw("DELETE /api/v1/sessions HTTP/1.1", "", served.host(), cookie, origin);
        assertThat(gone.status()).isEqualTo(204);
        assertThat(gone.header("Set-Cookie")).contains("Expires=Thu, 01 Jan 1970");
        assertThat(served.raw("GET /api/v1/me HTTP/1.1", "", served.host(), cookie)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void behindAProxyThatSpeaksTlsTheCookieIsForTlsAlone() {
        Answer answer = served.raw(
                LOGIN, login("amal", PASSWORD).replace("}", ",\"cookie\":true}"), "Host: desk.example", PROXY, JSON);

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.header("Set-Cookie")).contains("Secure");
    }

    @Test
    void aGivenCookieIsNeverTakenUp() {
        String planted = cookie().replaceAll("=.*", "=planted-by-another");
        Answer answer = logIn(
                login("amal", PASSWORD).replace("}", ",\"cookie\":true}"),
                planted,
                "Origin: http://127.0.0.1:" + served.port());

        assertThat(answer.header("Set-Cookie")).doesNotContain("planted");
        assertThat(served.raw("GET /api/v1/me HTTP/1.1", "", served.host(), planted)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theSessionBeforeALoginEndsWithIt() {
        String before = cookie();
        logIn(
                login("amal", PASSWORD).replace("}", ",\"cookie\":true}"),
                before,
                "Origin: http://127.0.0.1:" + served.port());

        assertThat(served.raw("GET /api/v1/me HTTP/1.1", "", served.host(), before)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void nobodyDecidesInAnothersName() {
        String bearer = bearer();
        Answer other = served.raw(
                "POST /api/v1/decisions HTTP/1.1",
                decision("d1", "conflict").replace("amal", "هدى"),
                served.host(),
                bearer,
                JSON);

        assertThat(other.status()).isEqualTo(403);
        assertThat(other.json().path("detail").asText()).contains("logged in under");
        assertThat(served.store.last()).isZero();
    }

    @Test
    void aWrongNameAndAWrongPasswordAreToldAlike() {
        Answer password = logIn(login("amal", "another pass phrase"));
        Answer name = logIn(login("amala", PASSWORD));

        assertThat(password.status()).isEqualTo(401);
        assertThat(name.body()).isEqualTo(password.body());
        assertThat(name.headerLines()).isEqualTo(password.headerLines());
    }

    @Test
    void guessingIsSlowedDownAndTheOthersGoOn() {
        String bearer = bearer();
        Answer last = logIn(login("هدى", "guess 0"));
        for (int i = 1; i < 12 && last.status() == 401; i++) {
            last = logIn(login("هدى", "guess " + i));
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
        assertThat(logIn(login("هدى", "كلمة سر طويلة")).status()).isEqualTo(429);
        assertThat(served.raw("GET /api/v1/me HTTP/1.1", "", served.host(), bearer)
                        .status())
                .isEqualTo(200);
        assertThat(logIn(login("amal", PASSWORD)).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "desk.example            | https://desk.example      | 201",
                "DESK.example            | https://desk.example      | 201",
                "desk.example            | http://desk.example       | 201",
                "desk.example:PORT       | http://desk.example:PORT  | 201",
                "127.0.0.1:PORT          | http://127.0.0.1:PORT     | 201",
                "desk.example:1          | https://desk.example      | 403",
                "desk.example            | https://desk.example:1    | 403",
                "desk.example            | https://evil.example      | 403",
                "evil.desk.example       | https://desk.example      | 403",
                "desk.example.evil       | https://desk.example      | 403",
                "127.0.0.1:PORT          | https://127.0.0.1:PORT    | 403",
                "desk.example@evil       | https://desk.example      | 400",
            })
    void theNamesOfTheProxyAreTheDesksOwn(String host, String origin, int status) {
        String port = "" + served.port();
        Answer answer = served.raw(
                LOGIN,
                login("amal", PASSWORD),
                "Host: " + host.replace("PORT", port),
                "Origin: " + origin.replace("PORT", port),
                JSON);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    @Test
    void theLaunchTokenOpensNothing() {
        assertThat(served.server.launchAddress()).isEqualTo("http://127.0.0.1:" + served.port() + "/");
        assertThat(served.get("/api/v1/comparison").status()).isEqualTo(401);
        assertThat(served.raw("GET /?token=" + served.server.token() + " HTTP/1.1", "", served.host())
                        .header("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void aBrowserGetsThePageOnWhichToLogInAndAProgramTheProblem() {
        Answer page =
                served.raw("GET / HTTP/1.1", "", served.host(), "Accept: text/html,*/*;q=0.8", "Accept-Language: en");
        assertThat(page.status()).isEqualTo(401);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("lang=\"en\"", "Log in to the review desk", "/assets/login.js");
        assertThat(page.header("Content-Security-Policy")).contains("form-action 'none'");
        Answer arabic = served.raw("GET /?lang=ar HTTP/1.1", "", served.host(), "Accept: text/html");
        assertThat(arabic.body()).contains("dir=\"rtl\"", "الدخول إلى مكتب المراجعة");
        for (String file : List.of("style.css", "login.css", "login.js")) {
            assertThat(served.raw("GET /assets/" + file + " HTTP/1.1", "", served.host())
                            .status())
                    .as(file)
                    .isEqualTo(200);
        }

        Answer problem = served.raw("GET / HTTP/1.1", "", served.host(), "Accept: */*");
        assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void aPasswordBeyondWhatIsHashedIsRefusedBeforeItIsLookedAt() {
        assertThat(logIn(login("amal", "ل".repeat(37))).status()).isEqualTo(422);
        assertThat(logIn(login("amal", "\\ud800" + "x".repeat(12))).status()).isEqualTo(401);
        assertThat("ل".repeat(36).getBytes(UTF_8)).hasSize(72);
    }
}
