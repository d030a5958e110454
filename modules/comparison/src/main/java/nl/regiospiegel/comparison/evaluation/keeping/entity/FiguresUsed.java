package nl.regiospiegel.comparison.evaluation.keeping.entity;

import java.util.List;

/**
 * What is put into an evaluation, as the speaking region sees it now.
 *
 * @param hash SHA-256 of all of it: one other figure is another hash
 * @param readers regions that may read every figure, {@code *} for every region
 * @param demonstration whether they are invented
 */
public record FiguresUsed(String hash, List<String> readers, boolean demonstration) {

    public FiguresUsed {
        readers = List.copyOf(readers);
    }
}
