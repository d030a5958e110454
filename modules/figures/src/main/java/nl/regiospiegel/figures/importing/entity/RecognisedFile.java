package nl.regiospiegel.figures.importing.entity;

import java.nio.file.Path;
import java.util.List;

/**
 * What kind of file this is and what must still be asked.
 *
 * @param file where it stands
 * @param fileName how the sender calls it; only a suggestion comes from it
 * @param format how it is built
 * @param table number of the source table, {@code null} when there is none, several or not yet known
 * @param given what the sender said about it
 * @param asked what it does not hold and nobody said; reading needs it first
 * @param known what was known when it was recognised: reading asks the database nothing
 * @param national whether these are national statistics, shared by all regions
 */
public record RecognisedFile(
        Path file,
        String fileName,
        ImportFormat format,
        String table,
        GivenMetadata given,
        List<MissingMetadata> asked,
        KnownWords known,
        boolean national) {

    public RecognisedFile {
        asked = List.copyOf(asked);
    }
}
