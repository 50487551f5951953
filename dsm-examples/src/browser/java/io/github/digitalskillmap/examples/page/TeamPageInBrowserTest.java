package io.github.digitalskillmap.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.tokyo.TokyoFocus;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.workforce.DemandSurvey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page as a browser shows it. */
class TeamPageInBrowserTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Pattern REQUESTED =
            Pattern.compile("\"method\":\"Network.requestWillBeSent\".*?\"url\":\"([^\"]*)\"");

    private static final DsmJson JSON = DsmJson.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());

    private static ChromeDriver browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(SCREENSHOTS);
        LoggingPreferences logged = new LoggingPreferences();
        logged.enable(LogType.BROWSER, Level.ALL);
        logged.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1200,900");
        options.setCapability("goog:loggingPrefs", logged);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                        .build(),
                options);
    }

    @AfterAll
    static void stop() {
        browser.quit();
    }

    @ParameterizedTest
    @CsvSource({"ja, light, screen", "ja, dark, screen", "en, light, screen", "en, dark, screen", "ja, light, print"})
    void page_ofATeam_hasNoViolationNoMessageAndNoRequest(String language, String scheme, String medium)
            throws IOException {
        show(page(Locale.forLanguageTag(language), team()), scheme, medium);

        assertThat(new AxeBuilder().analyze(browser).getViolations()).isEmpty();
        assertThat(messages()).isEmpty();
        assertThat(requests()).isNotEmpty().allMatch(url -> url.startsWith("file:///") || url.startsWith("data:"));
        Files.write(
                SCREENSHOTS.resolve("report-" + language + "-" + scheme + "-" + medium + ".png"),
                browser.getScreenshotAs(OutputType.BYTES));
    }

    @Test
    void page_withDemand_hasNoViolationNoMessageAndNoRequest() throws IOException {
        DemandSurvey demand = JSON.demand()
                .read(Path.of("src/test/resources/io/github/digitalskillmap/examples/demand.json"))
                .orElseThrow();

        show(pages(Locale.JAPANESE).html(team(), demand, TokyoFocus.rule()), "light", "screen");

        assertThat(new AxeBuilder().analyze(browser).getViolations()).isEmpty();
        assertThat(messages()).isEmpty();
        assertThat(requests()).isNotEmpty().allMatch(url -> url.startsWith("file:///") || url.startsWith("data:"));
    }

    @Test
    void page_ofPeopleWithHostileKeys_runsNothingAndShowsThemAsText() throws IOException {
        List<String> keys = List.of(
                "<script>document.title='run'</script>",
                "\"><img src=x onerror=\"document.title='run'\">",
                "</text></svg><script>document.title='run'</script>",
                "${1+1}<#if true>&lt;b&gt;");
        List<Person> people = keys.stream()
                .map(key -> Person.of(PersonId.of(key), team().get(0).profile()))
                .toList();

        show(page(Locale.JAPANESE, people), "light", "screen");

        assertThat(browser.getTitle()).doesNotContain("run");
        assertThat(browser.findElements(By.tagName("script"))).isEmpty();
        assertThat(browser.findElements(By.tagName("img"))).isEmpty();
        assertThat(browser.findElements(By.cssSelector("section.person h2")).stream()
                        .map(WebElement::getText))
                .containsExactlyElementsOf(keys);
        assertThat(messages()).isEmpty();
        assertThat(requests()).isNotEmpty().allMatch(url -> url.startsWith("file:///") || url.startsWith("data:"));
    }

    @Test
    void page_byKeyboard_reachesTheContentAndOpensTables() throws IOException {
        show(page(Locale.JAPANESE, team()), "light", "screen");

        focused().sendKeys(Keys.TAB);
        assertThat(focused().getAttribute("class")).isEqualTo("skip");
        focused().sendKeys(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).endsWith("#content");

        WebElement summary = browser.findElement(By.tagName("summary"));
        WebElement table = browser.findElement(By.cssSelector("details table"));
        assertThat(table.isDisplayed()).isFalse();
        summary.sendKeys(Keys.ENTER);
        assertThat(table.isDisplayed()).isTrue();
    }

    @Test
    void page_onPaper_leavesOutTheContentsAndKeepsCharts() throws IOException {
        show(page(Locale.JAPANESE, team()), "dark", "print");

        assertThat(browser.findElement(By.tagName("nav")).isDisplayed()).isFalse();
        assertThat(browser.findElement(By.tagName("svg")).isDisplayed()).isTrue();
        assertThat(browser.findElement(By.tagName("body")).getCssValue("background-color"))
                .isEqualTo("rgba(255, 255, 255, 1)");
    }

    private static WebElement focused() {
        return browser.switchTo().activeElement();
    }

    private static List<Person> team() {
        return JSON.people()
                .read(Path.of("src/main/resources/io/github/digitalskillmap/examples/team.json"))
                .orElseThrow();
    }

    private static String page(Locale language, List<Person> people) {
        return pages(language).html(people);
    }

    private static TeamPage pages(Locale language) {
        return new TeamPage(JSON.framework(), JSON.catalogues(), List.of(), language, LocalDate.of(2026, 4, 1));
    }

    private void show(String html, String scheme, String medium) throws IOException {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        messages();
        requests();
        browser.get(
                Files.writeString(folder.resolve("report.html"), html).toUri().toString());
    }

    private static List<String> messages() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> requests() {
        return browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> REQUESTED.matcher(entry.getMessage()))
                .flatMap(found -> found.find() ? Stream.of(found.group(1)) : Stream.empty())
                .toList();
    }
}
