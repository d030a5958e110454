package nl.regiospiegel.figures.publishing.entity;

/**
 * Own figures that others do not see, or not in their newest vintage.
 *
 * @param subject what they are about
 * @param figures how many figures there are
 * @param changes how many of them are new or changed since what is published now
 * @param published whether an earlier set is published
 * @param submitted whether a set waits for a decision
 */
public record Draft(PublicationSubject subject, int figures, int changes, boolean published, boolean submitted) {}
