package fr.cltsds.house.surfaces;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads what was handed over as a person would: a PDF by what is printed in it, anything else byte by byte. */
final class Reading {

    private Reading() {}

    static String of(byte[] content) {
        var raw = new String(content, StandardCharsets.ISO_8859_1);
        return raw.startsWith("%PDF") ? raw + printed(content) : raw;
    }

    private static String printed(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).replaceAll("-\\s*\\R\\s*", "-");
        } catch (IOException notAWholePaper) {
            return "";
        }
    }
}
