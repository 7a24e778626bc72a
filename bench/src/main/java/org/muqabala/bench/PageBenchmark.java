package org.muqabala.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muqabala.ClaimComparison;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.SourceFiles;
import org.muqabala.report.html.Edition;
import org.muqabala.report.html.HtmlReport;
import org.muqabala.text.Language;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * How heavy the page of a large comparison is, how soon Chromium shows it, and how soon a filter has an effect. Not a JMH
 * benchmark: {@code java -cp bench/target/benchmarks.jar org.muqabala.bench.PageBenchmark [COPIES] [REPEATS]}, from the
 * root of the checkout.
 */
public final class PageBenchmark {
    private static final int ROUNDS = 5;

    private static final String OPENED = """
            const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => setTimeout(() => {
              const shown = performance.getEntriesByName('first-contentful-paint')[0];
              done([performance.getEntriesByType('navigation')[0].loadEventEnd, performance.now(), shown ? shown.startTime : -1]);
            }));
            """;

    private static final String FILTERED = """
            const done = arguments[arguments.length - 1];
            const field = document.getElementById(arguments[0]);
            const start = performance.now();
            field.value = arguments[1];
            field.dispatchEvent(new Event('input', {bubbles: true}));
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
            """;

    private PageBenchmark() {}

    /**
     * Measures and prints.
     *
     * @param args how many sources are made of one, and how often each tells its text: 10 and 4 make 50 sources
     */
    public static void main(String[] args) throws IOException {
        int copies = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        int repeats = args.length > 1 ? Integer.parseInt(args[1]) : 4;
        Comparison seeds = ClaimComparison.standard()
                .compare(SourceFiles.read(List.of(Path.of("seeds"))).documents());
        Comparison many = ManyClaims.of(seeds, copies, repeats);
        Path folder = Files.createDirectories(Path.of("bench", "target", "page"));
        long start = System.nanoTime();
        int pages = HtmlReport.write(many, Edition.of(Language.ARABIC), folder);
        Path page = folder.resolve(HtmlReport.FILE);
        long bytes = Files.size(page);
        tell("sources", many.documents().size());
        tell("claims", many.claims().size());
        tell(
                "findings",
                many.groups().stream().mapToInt(g -> g.findings().size()).sum());
        tell("pages", pages);
        tell("written ms", (System.nanoTime() - start) / 1e6);
        tell("bytes of the first page", (double) bytes);
        tell("bytes a claim", (double) bytes / many.claims().size());
        inBrowser(page);
    }

    private static void inBrowser(Path page) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setBinary(new File("/usr/bin/chromium"));
        ChromeDriver browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                options);
        try {
            Map<String, List<Double>> opened =
                    Map.of("loaded", new ArrayList<>(), "shown", new ArrayList<>(), "at rest", new ArrayList<>());
            for (int i = 0; i < ROUNDS; i++) {
                browser.get("about:blank");
                browser.get(page.toUri().toString());
                List<?> times = (List<?>) browser.executeAsyncScript(OPENED);
                opened.get("loaded").add(number(times.get(0)));
                opened.get("at rest").add(number(times.get(1)));
                opened.get("shown").add(number(times.get(2)));
            }
            tell("elements", number(browser.executeScript("return document.querySelectorAll('*').length")));
            List.of("shown", "loaded", "at rest")
                    .forEach(w -> tell(w + " ms", median(opened.getOrDefault(w, List.of()))));
            for (String[] choice : List.of(
                    new String[] {"v", "conflicts"},
                    new String[] {"v", ""},
                    new String[] {"s", "7"},
                    new String[] {"f", "figure"},
                    new String[] {"f", ""},
                    new String[] {"q", "جندي"},
                    new String[] {"q", "جنديا"},
                    new String[] {"q", ""},
                    new String[] {"v", "rewords"},
                    new String[] {"s", ""})) {
                tell(
                        "filter " + choice[0] + "=" + choice[1] + " ms",
                        number(browser.executeAsyncScript(FILTERED, choice[0], choice[1])));
            }
        } finally {
            browser.quit();
        }
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static double median(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void tell(String what, double amount) {
        System.out.printf(Locale.ROOT, "%-28s %,.0f%n", what, amount);
    }
}
