package fr.cltsds.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A published file is kept in pieces, and comes back as it was. */
class PublishedChunksTests {

    private final List<byte[]> shelf = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, PublishedChunks.SIZE - 1, PublishedChunks.SIZE, PublishedChunks.SIZE + 1, 700_000})
    void whatIsCutComesTogetherAgain(int size) throws Exception {
        var content = new byte[size];
        new Random(size).nextBytes(content);

        try (var chunks = chunks()) {
            for (var at = 0; at < size; at += 10_007) {
                chunks.write(content, at, Math.min(10_007, size - at));
            }
        }

        var whole = new ByteArrayOutputStream();
        for (var piece : shelf) {
            whole.write(piece);
        }
        assertThat(whole.toByteArray()).isEqualTo(content);
        assertThat(shelf).allSatisfy(piece -> assertThat(piece).hasSizeBetween(1, PublishedChunks.SIZE));
    }

    @Test
    void anEmptyFileHasNoPiece() {
        chunks().close();

        assertThat(shelf).isEmpty();
    }

    @Test
    void piecesAreNumberedFromZero() throws Exception {
        var numbers = new ArrayList<Integer>();

        try (var chunks = new PublishedChunks((number, _) -> numbers.add(number))) {
            chunks.write(new byte[PublishedChunks.SIZE * 2 + 1]);
        }

        assertThat(numbers).containsExactly(0, 1, 2);
    }

    private PublishedChunks chunks() {
        return new PublishedChunks((_, content) -> shelf.add(content));
    }
}
