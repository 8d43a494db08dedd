package yeoun.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real browser without a window, driven over its DevTools protocol. */
public final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> loaded = new CompletableFuture<>();
    private String session = "";

    private Chromium(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener())
                .join();
    }

    /** Where the browser is, if it is installed. */
    public static Optional<Path> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name ->
                        Stream.of(path.split(java.io.File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page and waits until it is loaded. */
    public static Chromium open(Path page) throws IOException {
        Path profile = Files.createTempDirectory("yeoun-browser");
        Process process = new ProcessBuilder(
                        installed().orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-extensions",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--autoplay-policy=no-user-gesture-required",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        Chromium browser = new Chromium(process, profile, address(process));
        browser.attach(page);
        return browser;
    }

    private static String address(Process process) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            int at = line.indexOf("ws://");
            if (line.contains("DevTools listening") && at >= 0) {
                Thread drain = new Thread(() -> reader.lines().forEach(rest -> {}));
                drain.setDaemon(true);
                drain.start();
                return line.substring(at).trim();
            }
        }
        throw new IOException("the browser ended before it listened");
    }

    private void attach(Path page) {
        String target = call("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        call("Runtime.enable", Map.of());
        call("Log.enable", Map.of());
        call("Network.enable", Map.of());
        call("Page.enable", Map.of());
        call("Page.navigate", Map.of("url", page.toUri().toString()));
        get(loaded);
    }

    /** Calls a method of the protocol. */
    public JsonNode call(String method, Map<String, ?> parameters) {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        Map<String, Object> message = new TreeMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(JSON.writeValueAsString(message), true).join();
        JsonNode got = get(answer);
        if (got.has("error")) {
            throw new AssertionError(method + ": " + got.get("error"));
        }
        return got.get("result");
    }

    private static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("the browser does not answer", e);
        }
    }

    /** The value of an expression; promises are waited for. */
    public JsonNode evaluate(String expression) {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        return result.get("result").has("value") ? result.get("result").get("value") : JSON.nullNode();
    }

    /** Waits until an expression is true; fails if it does not become so. */
    public void await(String expression) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            if (evaluate(expression).asBoolean()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never true: " + expression);
    }

    /** Presses and releases a key. */
    public void press(String key, int code, String text) {
        Map<String, Object> down = new TreeMap<>(Map.of(
                "type",
                "keyDown",
                "key",
                key,
                "code",
                key,
                "windowsVirtualKeyCode",
                code,
                "nativeVirtualKeyCode",
                code));
        if (!text.isEmpty()) {
            down.put("text", text);
        }
        call("Input.dispatchKeyEvent", down);
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    /** Shows the page as wide and high as this, in light or dark. */
    public void show(int width, int height, boolean dark) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** A picture of what is shown, as PNG. */
    public byte[] screenshot() {
        return Base64.getDecoder()
                .decode(call("Page.captureScreenshot", Map.of("format", "png"))
                        .get("data")
                        .asString());
    }

    /** What the page complained of. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** What the page asked for, beside itself. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            delete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the browser left behind; its last helpers may still be writing. */
    private void delete() {
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            profile.toFile().deleteOnExit();
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                hear(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void hear(JsonNode message) {
            if (message.has("id")) {
                answers.remove(message.get("id").asInt()).complete(message);
                return;
            }
            JsonNode said = message.get("params");
            switch (message.get("method").asString()) {
                case "Page.loadEventFired" -> loaded.complete(null);
                case "Runtime.exceptionThrown" -> errors.add(said.toString());
                case "Runtime.consoleAPICalled" ->
                    complain(said, said.get("type").asString());
                case "Log.entryAdded" ->
                    complain(said, said.get("entry").get("level").asString());
                case "Network.requestWillBeSent" ->
                    requests.add(said.get("request").get("url").asString());
                default -> {}
            }
        }

        private void complain(JsonNode said, String level) {
            if (level.equals("error") || level.equals("warning")) {
                errors.add(said.toString());
            }
        }
    }
}
