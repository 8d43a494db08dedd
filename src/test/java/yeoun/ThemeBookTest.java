package yeoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yeoun.support.Chromium;

/** The theme book: everything is in it, and in a real browser it loads, plays, and can be used by keyboard. */
class ThemeBookTest {

    private static final String RENDER = """
            async (patch, key, cents, length) => {
              const context = new OfflineAudioContext(1, 44100 * 2.5, 44100);
              const synth = new book.Synth(context);
              const input = context.createGain();
              input.connect(context.destination);
              let bend = null;
              if (cents) { bend = context.createConstantSource(); bend.offset.value = cents; bend.start(); }
              synth.note({patch, input, bend}, key, 90, 0.1, length);
              return (await context.startRendering()).getChannelData(0);
            }
            """;

    @TempDir
    static Path folder;

    private static ComposedProduction composed;
    private static String html;
    private static Chromium browser;

    @BeforeAll
    static void compose() throws IOException {
        Yeoun yeoun = Yeoun.standard();
        composed = yeoun.compose(yeoun.catalog().production("ten-winters"), 42);
        html = composed.book();
        Path file = folder.resolve("book.html");
        Files.writeString(file, html);
        if (Chromium.installed().isPresent()) {
            browser = Chromium.open(file);
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Chromium browser() {
        Assumptions.assumeTrue(browser != null, "no Chromium is installed");
        return browser;
    }

    @Test
    void theBookOfTheDemoIsSmallAndTheSameAgain() {
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(2_500_000);
        assertThat(composed.book()).isEqualTo(html);
    }

    @Test
    void everyCharacterAndSceneIsInTheBook() {
        for (ComposedTheme theme : composed.themes()) {
            assertThat(html).contains("<title>" + composed.production().title());
            assertThat(html).contains(theme.character().name()).contains(theme.leadSheetSvg());
            theme.character().korean().ifPresent(name -> assertThat(html).contains(name));
        }
        composed.cues().forEach(cue -> assertThat(html).contains(cue.pictureSvg()));
        assertThat(count(html, "class=\"player\"")).isEqualTo(5 + 4 + 5 * 3);
        assertThat(count(html, "<ol>")).as("reasons of every theme").isEqualTo(5);
        assertThat(html)
                .doesNotContain("http://localhost")
                .doesNotContain("src=\"http")
                .doesNotContain("href=\"http");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void theMusicInTheBookIsThePerformance() {
        Matcher data =
                Pattern.compile("id=\"music\">(.*?)</script>", Pattern.DOTALL).matcher(html);
        assertThat(data.find()).isTrue();
        JsonNode pieces = JsonMapper.shared().readTree(data.group(1));
        JsonNode first = pieces.get(0);
        var player = composed.themes().get(0).performance().players().get(0);
        JsonNode notes = first.get(2).get(0).get(2);
        assertThat(notes.size()).isEqualTo(4 * player.notes().size());
        long at = 0;
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < notes.size(); i += 4) {
            at += notes.get(i).asLong();
            keys.add(notes.get(i + 2).asInt());
        }
        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(
                        player.notes().stream().map(n -> n.key()).toList());
        long last = player.notes().stream().mapToLong(n -> n.onset()).max().orElseThrow();
        assertThat(at).isEqualTo(Math.round(last / 1000.0));
    }

    @Test
    void theBookLoadsWithoutComplaintAndAsksForNothing() {
        Chromium page = browser();
        assertThat(page.evaluate("book.pieces.size").asInt()).isEqualTo(24);
        assertThat(page.errors()).isEmpty();
        assertThat(page.requests()).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
    }

    @Test
    void aThemePlaysAndItsCursorMovesUntilItIsStopped() throws InterruptedException {
        Chromium page = browser();
        page.evaluate("document.querySelector('[data-piece=t0] button').click()");
        page.await("book.player.time() > 0.4");
        double clock = page.evaluate("book.player.context.currentTime").asDouble();
        double x = page.evaluate("+document.querySelector('[data-shows=t0] .cursor').getAttribute('x1')")
                .asDouble();
        page.await("book.player.time() > 1.6");
        assertThat(page.evaluate("book.player.context.currentTime").asDouble()).isGreaterThan(clock);
        assertThat(page.evaluate("+document.querySelector('[data-shows=t0] .cursor').getAttribute('x1')")
                        .asDouble())
                .isGreaterThan(x);
        assertThat(page.evaluate("document.querySelector('[data-piece=t0] output').textContent")
                        .asString())
                .doesNotStartWith("0:00 ");
        page.await("(() => { const data = new Float32Array(2048); book.player.meter.getFloatTimeDomainData(data);"
                + " return data.some(x => Math.abs(x) > 0.005); })()");
        page.press("Escape", 27, "");
        assertThat(page.evaluate("book.player.piece").isNull()).isTrue();
        assertThat(page.evaluate("document.querySelector('[data-piece=t0] button').textContent")
                        .asString())
                .contains("Play");
        assertThat(page.errors()).isEmpty();
    }

    @Test
    void aSceneIsPlayedFromWhereItIsClicked() throws InterruptedException {
        Chromium page = browser();
        page.evaluate("""
                (() => {
                  const svg = document.querySelector('[data-shows=s1] svg');
                  const box = svg.getBoundingClientRect();
                  svg.dispatchEvent(new MouseEvent('click', {bubbles: true,
                    clientX: box.left + box.width * 0.5, clientY: box.top + box.height * 0.5}));
                })()
                """);
        page.await("book.player.piece && book.player.piece.id === 's1'");
        page.await("+document.querySelector('[data-piece=s1] input').value > 0");
        JsonNode state = page.evaluate("""
                (() => {
                  const svg = document.querySelector('[data-shows=s1] svg');
                  const shown = +document.querySelector('[data-piece=s1] input').value;
                  const d = svg.dataset;
                  return {asked: book.player.offset, shown, x: +svg.querySelector('.cursor').getAttribute('x1'),
                    due: +d.left + (d.right - d.left) * shown / d.seconds};
                })()
                """);
        assertThat(state.get("asked").asDouble()).isBetween(20.0, 26.0);
        assertThat(state.get("shown").asDouble())
                .isGreaterThanOrEqualTo(state.get("asked").asDouble() - 0.2);
        assertThat(state.get("x").asDouble()).isCloseTo(state.get("due").asDouble(), within(3.0));
        page.evaluate("book.player.stop()");
    }

    @Test
    void aFullSceneIsLoudButNeverOverdriven() throws InterruptedException {
        Chromium page = browser();
        page.evaluate("book.player.play(book.pieces.get('s2'), 50)");
        double peak = 0;
        for (int i = 0; i < 20; i++) {
            page.await("book.player.time() > " + (50.3 + i * 0.15));
            peak = Math.max(
                    peak,
                    page.evaluate("(() => { const data = new Float32Array(2048);"
                                    + " book.player.meter.getFloatTimeDomainData(data);"
                                    + " return data.reduce((m, x) => Math.max(m, Math.abs(x)), 0); })()")
                            .asDouble());
        }
        page.evaluate("book.player.stop()");
        assertThat(peak).isBetween(0.05, 1.0);
    }

    @Test
    void everythingCanBeDoneByKeyboardAndHasAName() throws InterruptedException {
        Chromium page = browser();
        page.evaluate("document.querySelector('[data-piece=v0-0] button').focus()");
        page.press("Enter", 13, "\r");
        page.await("book.player.piece && book.player.piece.id === 'v0-0'");
        page.press("Enter", 13, "\r");
        page.await("book.player.piece === null");
        page.evaluate("document.querySelector('[data-piece=v0-0] input').focus()");
        double before = page.evaluate("+document.activeElement.value").asDouble();
        page.press("ArrowRight", 39, "");
        assertThat(page.evaluate("+document.activeElement.value").asDouble()).isNotEqualTo(before);
        assertThat(page.evaluate("[...document.querySelectorAll('button,input,.picture,svg')]"
                                + ".filter(e => !e.getAttribute('aria-label')).length")
                        .asInt())
                .isZero();
        assertThat(page.evaluate("(() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                                + " return ids.length - new Set(ids).size; })()")
                        .asInt())
                .isZero();
        assertThat(page.evaluate("[...document.querySelectorAll('a[href^=\"#\"]')]"
                                + ".filter(a => !document.querySelector(a.getAttribute('href'))).length")
                        .asInt())
                .isZero();
    }

    @Test
    void thePageFitsAPhoneInLightAndDark() throws IOException {
        Chromium page = browser();
        Path shots = Path.of("target", "theme-book");
        Files.createDirectories(shots);
        for (boolean dark : new boolean[] {false, true}) {
            for (int width : new int[] {360, 1200}) {
                page.show(width, 1700, dark);
                assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
                        .isEqualTo(width);
                assertThat(page.evaluate("[...document.querySelectorAll('button')].every(b => b.offsetHeight >= 40)")
                                .asBoolean())
                        .isTrue();
                String paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
                        .asString();
                String sheet = page.evaluate("getComputedStyle(document.querySelector('.picture svg > rect')).fill")
                        .asString();
                assertThat(light(paper)).isEqualTo(!dark);
                assertThat(light(sheet)).isEqualTo(!dark);
                Files.write(shots.resolve((dark ? "dark-" : "light-") + width + ".png"), page.screenshot());
            }
        }
        page.show(1200, 1700, false);
    }

    private static boolean light(String colour) {
        Matcher numbers = Pattern.compile("\\d+").matcher(colour);
        assertThat(numbers.find()).as(colour).isTrue();
        return Integer.parseInt(numbers.group()) > 128;
    }

    @Test
    void everySoundSoundsAndIsClean() {
        Chromium page = browser();
        for (JsonNode patch : page.evaluate("Object.keys(book.PATCH)")) {
            String name = patch.asString();
            JsonNode heard = page.evaluate(
                    "(async () => { const data = await (" + RENDER + ")('" + name + "', 50, 0, 1.2);"
                            + " return {peak: data.reduce((m, x) => Math.max(m, Math.abs(x)), 0),"
                            + " finite: data.every(Number.isFinite), before: data.slice(0, 4000).some(x => Math.abs(x) > 1e-4)}; })()");
            assertThat(heard.get("finite").asBoolean()).as(name).isTrue();
            assertThat(heard.get("peak").asDouble()).as(name).isBetween(0.02, 3.0);
            assertThat(heard.get("before").asBoolean())
                    .as("%s sounds before it is played", name)
                    .isFalse();
        }
    }

    @Test
    void stringsWindsAndBarsAreInTuneAndFollowBends() {
        Chromium page = browser();
        for (String patch : List.of("key", "pluck", "gayageum", "bass", "bow", "daegeum", "section")) {
            for (int key : new int[] {48, 60, 69}) {
                for (int cents : new int[] {0, 100}) {
                    double wanted = 440 * StrictMath.pow(2, (key - 69 + cents / 100.0) / 12);
                    double heard = page.evaluate("(async () => { const data = await (" + RENDER + ")('" + patch + "', "
                                    + key + ", " + cents + ", 1.2); return (" + PITCH + ")(data, " + wanted + "); })()")
                            .asDouble();
                    double off = 1200 * StrictMath.log(heard / wanted) / StrictMath.log(2);
                    assertThat(off)
                            .as("%s, key %s, bent by %s: cents off", patch, key, cents)
                            .isBetween(-14.0, 14.0);
                }
            }
        }
    }

    /** The pitch nearest to one wanted: where the signal is most like itself, averaged over the vibrato. */
    private static final String PITCH = """
            (data, wanted) => {
              const rate = 44100, from = Math.floor(rate * 0.35), size = Math.floor(rate * 0.7);
              const periods = 6;
              let best = 0, most = -Infinity;
              for (let cents = -60; cents <= 60; cents += 2) {
                const lag = rate / (wanted * Math.pow(2, cents / 1200)) * periods;
                const whole = Math.floor(lag), part = lag - whole;
                let sum = 0;
                for (let i = from; i < from + size; i++) {
                  sum += data[i] * (data[i + whole] * (1 - part) + data[i + whole + 1] * part);
                }
                if (sum > most) { most = sum; best = cents; }
              }
              return wanted * Math.pow(2, best / 1200);
            }
            """;

    @Test
    void familiesOfInstrumentsSoundApart() {
        Chromium page = browser();
        List<String> patches =
                List.of("pluck", "bow", "daegeum", "key", "pad", "bass", "bell", "brass", "gayageum", "reed");
        List<double[]> sounds = new ArrayList<>();
        for (String patch : patches) {
            JsonNode features = page.evaluate(
                    "(async () => (" + FEATURES + ")(await (" + RENDER + ")('" + patch + "', 60, 0, 1.2)))()");
            double[] sound = new double[features.size()];
            for (int i = 0; i < sound.length; i++) {
                sound[i] = features.get(i).asDouble();
            }
            sounds.add(sound);
        }
        for (int i = 0; i < sounds.size(); i++) {
            for (int j = 0; j < i; j++) {
                double distance = 0;
                for (int k = 0; k < sounds.get(i).length; k++) {
                    distance += Math.abs(sounds.get(i)[k] - sounds.get(j)[k]);
                }
                assertThat(distance)
                        .as("%s and %s", patches.get(i), patches.get(j))
                        .isGreaterThan(0.12);
            }
        }
    }

    /** How soon it is loud, how much is left when it is held, how bright it is, and how much of it is even partials: each about 0 to 1. */
    private static final String FEATURES = """
            data => {
              const rate = 44100;
              const loud = at => {
                let sum = 0;
                for (let i = 0; i < 1764; i++) sum += data[Math.floor(at * rate) + i] ** 2;
                return Math.sqrt(sum / 1764);
              };
              const levels = Array.from({length: 30}, (_, i) => loud(0.1 + i * 0.04));
              const peak = Math.max(...levels);
              const attack = levels.findIndex(x => x > 0.7 * peak) / 10;
              const held = levels[26] / peak;
              const power = f => {
                let re = 0, im = 0;
                for (let i = 0; i < 16384; i++) {
                  const x = data[Math.floor(0.16 * rate) + i] * (1 - Math.cos(2 * Math.PI * i / 16384));
                  re += x * Math.cos(2 * Math.PI * f * i / rate);
                  im += x * Math.sin(2 * Math.PI * f * i / rate);
                }
                return Math.hypot(re, im);
              };
              const partials = Array.from({length: 16}, (_, i) => power(261.63 * (i + 1)));
              const total = partials.reduce((a, b) => a + b, 0);
              const bright = partials.reduce((a, b, i) => a + b * i, 0) / total / 6;
              const even = (partials[1] + partials[3] + partials[5]) / total;
              return [attack, held, bright, even];
            }
            """;
}
