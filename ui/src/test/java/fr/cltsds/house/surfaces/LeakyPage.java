package fr.cltsds.house.surfaces;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;

/** A page such as nobody may write: it believes the id in its address, and reads past every room. */
final class LeakyPage {

    private final CanaryWorld world;

    LeakyPage(CanaryWorld world) {
        this.world = world;
    }

    ResponseEntity<String> page(@PathVariable String territory) {
        return ResponseEntity.ok(world.database().leadOf(territory));
    }

    void file(@PathVariable String territory, HttpServletResponse answer) throws IOException {
        answer.setContentType("application/pdf");
        try (var paper = new PDDocument()) {
            var page = new PDPage();
            paper.addPage(page);
            try (var text = new PDPageContentStream(paper, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(60, 700);
                var words = new String(
                        world.database().leadOf(territory).getBytes(StandardCharsets.US_ASCII),
                        StandardCharsets.US_ASCII);
                text.showText(words.replace('?', ' '));
                text.endText();
            }
            paper.save(answer.getOutputStream());
        }
    }
}
