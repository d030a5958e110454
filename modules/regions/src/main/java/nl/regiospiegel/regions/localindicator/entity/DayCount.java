package nl.regiospiegel.regions.localindicator.entity;

import nl.regiospiegel.regions.language.Coded;

/** Which days a waiting time counts. */
public enum DayCount implements Coded {
    CALENDAR_DAYS,
    WORKING_DAYS
}
