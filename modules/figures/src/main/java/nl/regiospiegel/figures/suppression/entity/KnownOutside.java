package nl.regiospiegel.figures.suppression.entity;

import java.util.List;

/**
 * What an outsider has already, about one region and one period.
 *
 * @param earlier publications, oldest first
 * @param national counts that CBS prints
 */
public record KnownOutside(List<EarlierPublication> earlier, List<NationalCount> national) {

    public static final KnownOutside NOTHING = new KnownOutside(List.of(), List.of());

    public KnownOutside {
        earlier = List.copyOf(earlier);
        national = List.copyOf(national);
    }
}
