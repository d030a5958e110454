package nl.regiospiegel.figures.importing.job.entity;

/**
 * The file of an import.
 *
 * @param name as the uploader's computer called it; for showing only, never a path
 * @param size in bytes
 * @param hash SHA-256 of the content, in hexadecimal
 */
public record UploadedFile(String name, long size, String hash) {

    /** Of which nothing may be kept, not even the name. */
    public UploadedFile forgotten() {
        return new UploadedFile("", size, hash);
    }
}
