package nl.regiospiegel.figures.importing.entity;

/**
 * Which part of the total a figure is about. {@value #TOTAL} is the total.
 *
 * @param referrer who referred
 * @param careForm which form of care
 * @param age which ages
 * @param endReason why it ended
 */
public record Breakdown(String referrer, String careForm, String age, String endReason) {

    public static final String TOTAL = "_T";
    public static final Breakdown NONE = new Breakdown(TOTAL, TOTAL, TOTAL, TOTAL);

    public Breakdown withReferrer(String other) {
        return new Breakdown(other, careForm, age, endReason);
    }

    public Breakdown withCareForm(String other) {
        return new Breakdown(referrer, other, age, endReason);
    }
}
