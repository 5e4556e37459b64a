package fr.cltsds.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A command that was typed, and what it says. */
record Said(Process process, Path out) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    String words() throws IOException {
        return Files.readString(out, UTF_8);
    }

    Said until(String words) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!words().contains(words)) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                return words().contains(words) ? this : fail("jamais dit\u202f: " + words + "\n" + words());
            }
        }
        return this;
    }

    Said end() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            return fail("ne finit pas\u202f:\n" + words());
        }
        return this;
    }

    Said signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
        return this;
    }

    Said succeeded() throws IOException {
        assertThat(process.exitValue()).as(words()).isZero();
        return this;
    }

    /** Refused, in words and without a stack trace. */
    Said refused(String sentence) throws IOException {
        assertThat(process.exitValue()).as(words()).isEqualTo(1);
        assertThat(words()).contains(sentence).doesNotContain("Exception").doesNotContain("\tat ");
        return this;
    }

    /** A test that fails leaves nothing running. */
    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }
}
