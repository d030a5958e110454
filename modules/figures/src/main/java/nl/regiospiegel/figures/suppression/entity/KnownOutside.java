package nl.regiospiegel.figures.suppression.entity;

import java.util.List;

/**
 * What an outsider has already, about one region and one period, and the periods that it makes or is made of.
 *
 * @param earlier publications, oldest first
 * @param national counts that CBS prints
 * @param overTime what counts of other periods have to do with those of this one
 */
public record KnownOutside(
        List<EarlierPublication> earlier, List<NationalCount> national, List<CountOverTime> overTime) {

    public static final KnownOutside NOTHING = new KnownOutside(List.of(), List.of());

    public KnownOutside {
        earlier = List.copyOf(earlier);
        national = List.copyOf(national);
        overTime = List.copyOf(overTime);
    }

    /** What is known of one period by itself. */
    public KnownOutside(List<EarlierPublication> earlier, List<NationalCount> national) {
        this(earlier, national, List.of());
    }
}
