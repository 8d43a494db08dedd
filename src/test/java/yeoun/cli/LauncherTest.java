package yeoun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, with a Java that says in which characters it was asked to work instead of working. */
class LauncherTest {

    @TempDir
    private Path home;

    @BeforeEach
    void install() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a shell");
        assumeTrue("UTF-8".equals(run(Map.of("LC_ALL", "C.UTF-8"), "locale", "charmap")), "a UTF-8 locale");
        Path launcher = Files.createDirectories(home.resolve("bin")).resolve("yeoun");
        Files.copy(Path.of("bin/yeoun"), launcher);
        Path java = Files.createDirectories(home.resolve("jdk/bin")).resolve("java");
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Files.writeString(java, "#!/bin/sh\nlocale charmap\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path target = Files.createDirectories(home.resolve("target"));
        Files.writeString(target.resolve("yeoun-1-cli.jar"), "");
        Files.writeString(target.resolve("yeoun-built"), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko_KR.UTF-8", "tr_TR.UTF-8", "xx_XX.utf8", "C", "POSIX", "C.UTF-8", ""})
    void javaWorksInUtf8WhetherTheLocaleIsInstalledOrNot(String locale) throws IOException, InterruptedException {
        assertThat(launched(Map.of("LC_ALL", locale))).isEqualTo("UTF-8");
        assertThat(launched(Map.of("LANG", locale))).isEqualTo("UTF-8");
        assertThat(launched(Map.of("LC_CTYPE", locale))).isEqualTo("UTF-8");
    }

    @Test
    void javaWorksInUtf8WithoutAnyLocale() throws IOException, InterruptedException {
        assertThat(launched(Map.of())).isEqualTo("UTF-8");
    }

    private String launched(Map<String, String> locale) throws IOException, InterruptedException {
        return run(locale, "/bin/sh", home.resolve("bin/yeoun").toString());
    }

    /** What a command writes in an environment that has this and no other locale. */
    private String run(Map<String, String> locale, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        environment.put("JAVA_HOME", home.resolve("jdk").toString());
        environment.putAll(locale);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
