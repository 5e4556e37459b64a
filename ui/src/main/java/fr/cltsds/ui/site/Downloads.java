package fr.cltsds.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Sends a file: always as an attachment that runs nothing. It is copied aside first, so that a slow line holds no transaction,
 * and nothing has been answered yet should the copy fail.
 */
@Component
class Downloads {

    private static final String RUNS_NOTHING = "sandbox; default-src 'none'";

    /** A file as its reader will keep it. */
    record Attached(String name, String type) {}

    /** What copies a file out, and then tells what it was. */
    interface Copy {
        Attached to(OutputStream out) throws IOException;
    }

    void send(HttpServletRequest request, HttpServletResponse response, Copy copy) throws IOException {
        ShallowEtagHeaderFilter.disableContentCaching(request);
        var aside = Files.createTempFile("portail", null);
        try {
            Attached file;
            try (var out = Files.newOutputStream(aside)) {
                file = copy.to(out);
            }
            write(response, file, aside);
        } finally {
            Files.delete(aside);
        }
    }

    /** Sends what was made in memory, such as a page printed just now. */
    void send(HttpServletRequest request, HttpServletResponse response, Attached file, byte[] content)
            throws IOException {
        send(request, response, out -> {
            out.write(content);
            return file;
        });
    }

    private static void write(HttpServletResponse response, Attached file, Path content) throws IOException {
        response.setContentType(file.type());
        response.setContentLengthLong(Files.size(content));
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", RUNS_NOTHING);
        var _ = Files.copy(content, response.getOutputStream());
    }
}
