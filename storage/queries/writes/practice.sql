-- Practising as the coach.

-- name: begin_practice!
insert into practice (person_id, number, case_name, seed, minutes, feedback, skill, began_at)
values (:person_id, :number, :case_name, :seed, :minutes, :feedback, :skill, :now)
    on conflict (person_id, number) do nothing;

-- name: keep_practice_line!
insert into practice_line (person_id, practice, number, words, says, kind, stage, verdict, did, nearness, trust, energy, at)
values (:person_id, :practice, :number, :words, :says, :kind, :stage, :verdict, :did, :nearness, :trust, :energy, :now)
    on conflict (person_id, practice, number) do nothing;

-- name: take_practice_line_back!
update practice_line set taken_back = 1 where person_id = :person_id and practice = :practice and number = :number;

-- name: disagree!
insert into disagreement (person_id, practice, line, before, words, kind, verdict, at)
values (:person_id, :practice, :line, :before, :words, :kind, :verdict, :now)
    on conflict (person_id, practice, line) do nothing;

-- name: end_practice!
update practice set ended_at = :now, body = :body where person_id = :person_id and number = :number;

-- name: keep_drill_card!
insert into drill_card (person_id, drill, item, body, due_at, answered, sound, at)
values (:person_id, :drill, :item, :body, :due_at, 1, :sound, :now)
    on conflict (person_id, drill, item) do update
   set body = excluded.body, due_at = excluded.due_at, answered = drill_card.answered + 1,
       sound = drill_card.sound + excluded.sound, at = excluded.at;
