package fr.cltsds.papers;

import static fr.cltsds.papers.PaperRule.CONTENT_MATCHES_NAME;
import static fr.cltsds.papers.PaperRule.NOT_EMPTY;
import static fr.cltsds.papers.PaperRule.THE_ROOM_HAS_SPACE;
import static fr.cltsds.papers.PaperRule.TOO_LARGE;
import static fr.cltsds.papers.PaperRule.TYPE_IS_ALLOWED;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rule;
import fr.cltsds.kernel.Sha256;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.PortalDatabase;
import fr.cltsds.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import trial.GroundTest;

/** A file is kept as it came, in its room, when it is what its name says. */
@GroundTest
class PapersTests {

    private static final byte[] PDF_HEAD = "%PDF-1.7\n%âãÏÓ\n".getBytes(ISO_8859_1);

    private final Papers papers;
    private final PaperRows rows;
    private final Clock clock;
    private final Wording wording;
    private final TransactionTemplate transaction;
    private final PortalDatabase database;
    private final TerritoryId territory = TerritoryId.mint();

    @Autowired
    PapersTests(
            Papers papers,
            PaperRows rows,
            Clock clock,
            Wording wording,
            TransactionTemplate transaction,
            PortalDatabase database) {
        this.papers = papers;
        this.rows = rows;
        this.clock = clock;
        this.wording = wording;
        this.transaction = transaction;
        this.database = database;
    }

    @Test
    void aFileComesBackAsItWasHandedIn() throws SQLException {
        var content = pdfOf(700_000);

        var paper = kept("Délibération.pdf", content);

        assertThat(here(() -> papers.find(paper.id()))).contains(paper);
        assertThat(paper.size()).isEqualTo(700_000);
        assertThat(paper.type()).isEqualTo("application/pdf");
        assertThat(paper.sha256()).isEqualTo(Sha256.of(content));
        assertThat(read(paper.id())).isEqualTo(content);
        assertThat(chunks()).isEqualTo(3);
    }

    @Test
    void aFileOfExactlyTwentyMegabytesIsKeptAndOneByteMoreIsNot() throws SQLException {
        assertThat(refusals("lourd.pdf", pdfOf(20 * 1024 * 1024 + 1))).containsExactly(TOO_LARGE);
        assertThat(chunks()).isZero();

        assertThat(kept("limite.pdf", pdfOf(20 * 1024 * 1024)).size()).isEqualTo(20L * 1024 * 1024);
    }

    @Test
    void aFileOf25MegabytesIsRefusedBeforeItIsReadToItsEnd() throws SQLException {
        var endless = new Counted(25 * 1024 * 1024);

        var refused = here(() -> papers.keep("trop-lourd.pdf", endless));

        assertThat(rulesOf(refused)).containsExactly(TOO_LARGE);
        assertThat(endless.read).isLessThanOrEqualTo(20L * 1024 * 1024 + 256 * 1024);
        assertThat(chunks()).isZero();
        assertThat(said(refused))
                .isEqualTo("«\u202ftrop-lourd.pdf\u202f» est trop lourd\u202f: 20 Mo au plus."
                        + " Réduisez-le, ou remettez-le en plusieurs fichiers.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rightFiles")
    void aFileThatIsWhatItsNameSaysIsKept(String name, byte[] content, String type) {
        assertThat(kept(name, content).type()).isEqualTo(type);
    }

    static Stream<Arguments> rightFiles() {
        return Stream.of(
                arguments("a.pdf", pdfOf(100), "application/pdf"),
                arguments("A.PDF", pdfOf(100), "application/pdf"),
                arguments("a.png", bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0), "image/png"),
                arguments("a.jpg", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 'J', 'F', 'I', 'F'), "image/jpeg"),
                arguments("a.jpeg", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 'J', 'F', 'I', 'F'), "image/jpeg"),
                arguments("a.csv", "nom;collège\nUne personne;1\n".getBytes(UTF_8), "text/csv"),
                arguments("b.csv", "nom;collège\nUne personne;1\n".getBytes(ISO_8859_1), "text/csv"),
                arguments("a.odt", odt("content.xml"), "application/vnd.oasis.opendocument.text"),
                arguments(
                        "a.docx",
                        zip("[Content_Types].xml", "_rels/.rels", "word/document.xml"),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                arguments(
                        "b.docx",
                        zip("word/document.xml", "docProps/app.xml", "[Content_Types].xml"),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongFiles")
    void aFileThatIsSomethingElseIsRefusedAndLeavesNothing(String name, byte[] content, PaperRule rule)
            throws SQLException {
        assertThat(refusals(name, content)).containsExactly(rule);
        assertThat(chunks()).isZero();
    }

    static Stream<Arguments> wrongFiles() {
        var page = "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>".getBytes(UTF_8);
        var drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes(UTF_8);
        return Stream.of(
                arguments("page.pdf", page, CONTENT_MATCHES_NAME),
                arguments("page.csv", page, CONTENT_MATCHES_NAME),
                arguments("page.docx", page, CONTENT_MATCHES_NAME),
                arguments("dessin.pdf", drawing, CONTENT_MATCHES_NAME),
                arguments("dessin.png", drawing, CONTENT_MATCHES_NAME),
                arguments(
                        "dessin.csv", ("\uFEFF  " + new String(drawing, UTF_8)).getBytes(UTF_8), CONTENT_MATCHES_NAME),
                arguments("page.html", page, TYPE_IS_ALLOWED),
                arguments("dessin.svg", drawing, TYPE_IS_ALLOWED),
                arguments("programme.exe", bytes('M', 'Z', 0, 0), TYPE_IS_ALLOWED),
                arguments("sans-extension", pdfOf(100), TYPE_IS_ALLOWED),
                arguments("image.pdf", bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A), CONTENT_MATCHES_NAME),
                arguments("binaire.csv", bytes('a', ';', 0, 'b'), CONTENT_MATCHES_NAME),
                arguments("archive.docx", zip("a.txt"), CONTENT_MATCHES_NAME),
                arguments("tableur.docx", zip("[Content_Types].xml", "xl/workbook.xml"), CONTENT_MATCHES_NAME),
                arguments(
                        "macro.docx",
                        zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                        CONTENT_MATCHES_NAME),
                arguments("macro.odt", odt("content.xml", "Basic/Standard/Module1.xml"), CONTENT_MATCHES_NAME),
                arguments("texte.docx", odt("content.xml"), CONTENT_MATCHES_NAME),
                arguments("vide.pdf", new byte[0], NOT_EMPTY));
    }

    @Test
    void aPageUnderTheNameOfAPdfIsRefusedInWords() {
        var refused = here(() -> papers.keep("avis.pdf", new ByteArrayInputStream("<html></html>".getBytes(UTF_8))));

        assertThat(said(refused))
                .isEqualTo("«\u202favis.pdf\u202f» n’est pas un fichier pdf, malgré son nom."
                        + " Enregistrez-le de nouveau dans ce format, puis remettez-le.");
    }

    @Test
    void aRoomKeepsNoMoreThanItsShare() {
        var small = new Papers(rows, new PaperSettings(DataSize.ofBytes(1000)), clock);

        var first = here(() -> small.keep("a.pdf", new ByteArrayInputStream(pdfOf(900))));
        var second = here(() -> small.keep("b.pdf", new ByteArrayInputStream(pdfOf(101))));

        assertThat(first).isInstanceOf(Outcome.Done.class);
        assertThat(rulesOf(second)).containsExactly(THE_ROOM_HAS_SPACE);
    }

    @Test
    void elsewhereTheFileIsNotThere() {
        var paper = kept("a.pdf", pdfOf(100));

        Rooms.enter(Room.of(TerritoryId.mint()), () -> {
            Optional<Paper> found = transaction.execute(_ -> papers.find(paper.id()));
            assertThat(found).isEmpty();
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            _ -> papers.copyTo(paper.id(), new ByteArrayOutputStream())))
                    .isInstanceOf(Missing.class);
            transaction.executeWithoutResult(_ -> papers.discard(paper.id()));
        });

        assertThat(here(() -> papers.find(paper.id()))).isPresent();
    }

    @Test
    void aDiscardedFileLeavesNoContent() throws SQLException {
        var paper = kept("a.pdf", pdfOf(300_000));

        var left = here(() -> {
            papers.discard(paper.id());
            return papers.find(paper.id());
        });

        assertThat(left).isEmpty();
        assertThat(chunks()).isZero();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsSafeToShowAndToSave(String sent, String kept) {
        assertThat(PaperName.of(sent)).isEqualTo(kept);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("C:\\Users\\elle\\Avis.pdf", "Avis.pdf"),
                arguments("../../etc/passwd.pdf", "passwd.pdf"),
                arguments("avis\u202Efdp.exe.pdf", "avisfdp.exe.pdf"),
                arguments("a\u0000b\r\nc.pdf", "abc.pdf"),
                arguments("Lettre : «\u202foui\u202f» ?.pdf", "Lettre - « oui » -.pdf"),
                arguments("e\u0301te\u0301.csv", "été.csv"),
                arguments(".pdf", "pdf"),
                arguments("x".repeat(300) + ".docx", "x".repeat(115) + ".docx"));
    }

    private Paper kept(String name, byte[] content) {
        return here(() -> papers.keep(name, new ByteArrayInputStream(content))).orThrow();
    }

    private List<Rule> refusals(String name, byte[] content) {
        return rulesOf(here(() -> papers.keep(name, new ByteArrayInputStream(content))));
    }

    private static List<Rule> rulesOf(Outcome<Paper> outcome) {
        return switch (outcome) {
            case Outcome.Done<Paper> done -> throw new AssertionError("Kept: " + done);
            case Outcome.Refused<Paper>(var broken) ->
                broken.stream().map(Broken::rule).toList();
        };
    }

    private String said(Outcome<Paper> outcome) {
        return switch (outcome) {
            case Outcome.Done<Paper> done -> throw new AssertionError("Kept: " + done);
            case Outcome.Refused<Paper>(var broken) -> wording.of(broken.getFirst());
        };
    }

    private byte[] read(UUID paper) {
        return here(() -> {
            var out = new ByteArrayOutputStream();
            papers.copyTo(paper, out);
            return out.toByteArray();
        });
    }

    private <T> T here(Supplier<T> act) {
        return Rooms.ask(Room.of(territory), () -> Objects.requireNonNull(transaction.execute(_ -> act.get())));
    }

    private int chunks() throws SQLException {
        try (var superuser = database.superuser();
                var count = superuser.prepareStatement("select count(*) from papers.chunk where room_id = ?")) {
            count.setObject(1, territory.value());
            try (var row = count.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getInt(1);
            }
        }
    }

    private static byte[] pdfOf(int size) {
        var content = new byte[size];
        new Random(1).nextBytes(content);
        System.arraycopy(PDF_HEAD, 0, content, 0, PDF_HEAD.length);
        return content;
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] odt(String... entries) {
        return archive("application/vnd.oasis.opendocument.text", entries);
    }

    private static byte[] zip(String... entries) {
        return archive("", entries);
    }

    private static byte[] archive(String mimetype, String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (!mimetype.isEmpty()) {
                var first = new ZipEntry("mimetype");
                first.setMethod(ZipEntry.STORED);
                first.setSize(mimetype.length());
                var sum = new CRC32();
                sum.update(mimetype.getBytes(UTF_8));
                first.setCrc(sum.getValue());
                zip.putNextEntry(first);
                zip.write(mimetype.getBytes(UTF_8));
            }
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("contenu".getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A PDF as long as one wants, that tells how much of it was read. */
    private static final class Counted extends InputStream {

        private final long size;
        private long read;

        Counted(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            var at = (int) read;
            if (read == size) {
                return -1;
            }
            read++;
            return at < PDF_HEAD.length ? Byte.toUnsignedInt(PDF_HEAD[at]) : 'x';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            var count = (int) Math.min(length, size - read);
            for (var i = 0; i < count; i++) {
                into[offset + i] = (byte) read();
            }
            return count == 0 ? -1 : count;
        }
    }
}
