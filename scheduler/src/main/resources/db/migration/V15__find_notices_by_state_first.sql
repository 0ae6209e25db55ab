-- One index serves both the lanes and the list by state, so that a notice on its way changes only one.
drop index notice_lane;
drop index notice_state;
create index notice_lane on notice (state, channel, send_after);
