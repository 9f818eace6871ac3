-- The channel's own numbers: the newest message that was heard, and the last that went out with a question's
-- buttons, beside the number of that question. So an edit and a typed answer mean the same after a restart.
alter table person add column heard_as integer;
alter table person add column shown_as integer;
alter table person add column shown_asked integer;
