package fr.cltsds.ui.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A one-page PDF such as a partner would join, saying plainly that it is made up. */
final class DemoPaper {

    private DemoPaper() {}

    static InputStream titled(String title, String about) {
        try (var paper = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            paper.addPage(page);
            try (var text = new PDPageContentStream(paper, page)) {
                line(text, title, 740, 18);
                line(text, about, 710, 12);
                line(text, "Document fictif, fait pour la démonstration.", 690, 12);
            }
            paper.save(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void line(PDPageContentStream text, String words, int height, int size) throws IOException {
        text.beginText();
        text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        text.newLineAtOffset(60, height);
        text.showText(words.replace("’", "'").replace("œ", "oe").replaceAll("[^\\x20-\\xFF]", " "));
        text.endText();
    }
}
