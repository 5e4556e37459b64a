package fr.cltsds.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The portal itself, the same jar as in production, running beside its launcher. */
final class PortalProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;

    private PortalProcess(Process process) {
        this.process = process;
    }

    static PortalProcess start(Path jar, List<String> options, Map<String, String> environment, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        try {
            return new PortalProcess(builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String pid() {
        return Long.toString(process.pid());
    }

    /** Waits until the portal answers that it is up, saying every few seconds that it is still coming. */
    void awaitUp(URI address, Progress progress) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isUp(address)) {
            if (process.waitFor(150, TimeUnit.MILLISECONDS)) {
                throw new Sentence("Le portail s’est arrêté avant d’être prêt\u202f: lisez ce qu’il dit ci-dessus.");
            }
            if (System.nanoTime() > deadline) {
                throw new Sentence("Le portail ne répond pas après " + PATIENCE.toMinutes() + " minutes.");
            }
            progress.still();
        }
    }

    private static boolean isUp(URI address) {
        try {
            var connection =
                    (HttpURLConnection) address.resolve("/sante").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks the portal to end, gives it the time to finish what it does, then insists. */
    @Override
    public void close() {
        stop(process.toHandle());
    }

    /** Ends a portal whose launcher was killed; a pid that has gone to another program since is left alone. */
    static void stopLeft(long pid, Path jar) {
        ProcessHandle.of(pid)
                .filter(process -> process.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(jar.toString()::equals))
                .ifPresent(PortalProcess::stop);
    }

    private static void stop(ProcessHandle handle) {
        if (handle.destroy()) {
            handle.onExit().completeOnTimeout(handle, 25, TimeUnit.SECONDS).join();
        }
        if (handle.isAlive()) {
            handle.destroyForcibly();
        }
    }
}
