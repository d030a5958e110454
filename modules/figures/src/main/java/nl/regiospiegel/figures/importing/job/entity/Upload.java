package nl.regiospiegel.figures.importing.job.entity;

import java.util.Map;

/**
 * What came in with one request.
 *
 * @param id under which the file is kept
 * @param file the file, {@code null} when none was sent
 * @param fields the other parts of the form, as text
 */
public record Upload(String id, UploadedFile file, Map<String, String> fields) {}
