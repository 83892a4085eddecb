-- Until now every project was shown: those that rest on a source stay so.
update project set is_published = true where source_id is not null;
