package nl.regiospiegel.figures.fetching.control;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The answers that came, in a folder, so that a fetch that broke off goes on where it was. An answer counts only when its file is
 * still what came, the selection is the same and CBS has not published anew.
 */
final class KeptPages {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Path folder;
    private final String selection;
    private LocalDate modified;
    private List<Kept> pages = new ArrayList<>();

    /** An answer that came: what was asked, and the file with its hash. */
    record Kept(String address, String file, String hash, Page page) {}

    /** What the list of answers says. */
    record Contents(String selection, LocalDate modified, List<Kept> pages) {}

    KeptPages(Path folder, String selection) {
        this.folder = folder;
        this.selection = selection;
    }

    /** Takes up what is there of this publication; throws away the rest. */
    void open(LocalDate published) throws IOException {
        modified = published;
        Files.createDirectories(folder);
        pages = contents()
                .filter(found -> found.selection().equals(selection) && published.equals(found.modified()))
                .map(found -> new ArrayList<>(found.pages()))
                .orElseGet(ArrayList::new);
    }

    Path scratch() {
        return folder.resolve("answer.part");
    }

    Path file(Kept page) {
        return folder.resolve(page.file());
    }

    Optional<Kept> find(URI address) throws IOException {
        for (var page : pages) {
            if (page.address().equals(address.toString()) && isWhole(page)) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }

    Kept keep(URI address, Page page) throws IOException {
        var name = "page-%05d.json".formatted(pages.size() + 1);
        var hash = hash(scratch());
        Files.move(scratch(), folder.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var kept = new Kept(address.toString(), name, hash, page);
        pages.add(kept);
        MAPPER.writeValue(list().toFile(), new Contents(selection, modified, pages));
        return kept;
    }

    /** Throws everything away. */
    void clear() {
        pages = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<Contents> contents() {
        try {
            return Files.exists(list())
                    ? Optional.of(MAPPER.readValue(list().toFile(), Contents.class))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Path list() {
        return folder.resolve("pages.json");
    }

    private boolean isWhole(Kept page) throws IOException {
        return Files.isRegularFile(file(page)) && hash(file(page)).equals(page.hash());
    }

    private static String hash(Path file) throws IOException {
        var digest = sha256();
        try (var content = Files.newInputStream(file)) {
            var part = new byte[65_536];
            for (int length = content.read(part); length >= 0; length = content.read(part)) {
                digest.update(part, 0, length);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
