package vn.conglang.notices;

import java.time.LocalDate;
import java.util.List;

/** What was told on one day, the newest first. */
public record NoticeDay(LocalDate day, List<Notice> notices) {}
