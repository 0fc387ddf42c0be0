/** First names of men as English news writes them, of any country. */
export const englishMaleNames = `
  Aaron Abdallah Abdel Abdul Abdullah Abdulrahman Abe Abraham Adam Adel Adnan Adrian Ahmad Ahmed Aidan
  Ajay Akbar Akira Al Alan Alastair Albert Alberto Aldo Alejandro Aleksandr Aleksei Alex Alexander
  Alexandre Alexei Alexey Alexis Alfonso Alfred Ali Alistair Allan Allen Alonzo Alvaro Alvin Amar Amir
  Amit Amos Anatoly Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andriy Andrzej Andy Angus Anil
  Anthony Antoine Anton Antonio Antony Antti Anwar Archie Aristide Arjun Armando Armin Arnold Arthur
  Arturo Arun Ashraf Ashton Asif Augusto Avi Avigdor Axel Aziz Baltasar
  Barack Barney Barry Bart Bashar Bassam Bastien Ben Benedict Benigno Benito Benjamin Benny Bernard
  Bernardo Bernie Bert Bilal Bill Billy Binyamin Bjorn Bob Bobby Boris Brad Bradley Brandon Brendan Brent
  Brett Brian Bruce Bruno Bryan Byron Caleb Cameron Carl Carlo Carlos
  Carlton Casey Cecil Cedric Cesar Chad Charles Charlie Chen Chester Chris Christian Christoph Christophe
  Christopher Chuck Claude Claudio Clayton Clement Cliff Clifford Clint Clive Colin Connor Conor Conrad
  Corey Cornelius Cory Craig Curtis Cyril Cyrus Dale Damian Damien
  Damon Dan Daniel Danny Dario Darrell Darren Darryl Dave David Dean Dennis Derek Desmond Devin Didier
  Diego Dieter Dimitri Dimitris Dirk Dmitri Dmitriy Dmitry Dominic Dominik Dominique Don Donald Doug
  Douglas Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar
  Edmund Eduardo Edward Edwin Egor Ehud Elias Elijah Elliot Elliott Elmar Elon Emanuel Emiliano Emilio
  Emmanuel Emmerson Enda Enrico Enrique Eric Erik Ernest Ernesto Ernst Esteban Ethan Etienne Eugene Evan
  Fabio Fabrice Fahd Faisal Farid Farouk Fathi Federico Felipe Felix Ferdinand Fernando Fidel Filip
  Florian Francesco Francis Francisco Franck Francois Frank Frankie Franklin Franz Fred Freddie Frederic
  Frederick Fritz Fuad Gabriel Gareth Garry Gary Gavin Gene Geoff
  Geoffrey George Georges Georgi Gerald Gerard Gerardo Gerhard Gerry Ghassan Gianni Gideon Gilbert Giles
  Giorgio Giovanni Giulio Giuseppe Glen Glenn Gordon Graeme Graham Grant Greg Gregg Gregor Gregory
  Guillaume Guillermo Gunter Gustavo Guy Habib Hadi Haidar Haider
  Hakan Hamad Hamid Hamza Hani Hank Hans Harold Haroun Harris Harrison Harry Haruki Harvey Hasan Hashim
  Hassan Hazem Hector Heiko Heinrich Heinz Helmut Henri Henrik Henry Herbert Herman Hernan Hiroshi Horacio
  Horst Hosni Howard Hugh Hugo Humberto Hussain Hussein Ian Ibrahim
  Idris Ignacio Igor Ilham Imad Imran Imre Ira Isaac Ismail Issa Ivan Ivo
  Jack Jacob Jacques Jaime Jair Jake Jakob Jamal James Jamie Jan Janez Jared Jaroslaw Jason Jasper Javad
  Javier Jay Jean Jeff Jefferson Jeffrey Jens Jeremy Jeroen Jerome Jerry Jesse Jesus Jim Jimmy Joachim
  Joao Joaquin Joe Joel Joerg Johan Johann John Johnny Jon Jonah Jonas Jonathan Jordan Jorge Jose Josef
  Joseph Josh Joshua Juan Juha Julian Julien Julio Julius Junichiro Jurgen Justin
  Kaan Kamal Kareem Karim Karl Karol Kaspar Keir Keith Ken Kenichi Kenji Kenneth Kenny Kent Kevin Khaled
  Khalid Khalifa Khalil Kim Kirk Kit Klaus Kofi Konstantin Kris Kurt Kyle Kyriakos
  Lamar Lance Larry Lars Laurence Laurent Lawrence Lech Lee Leo Leon Leonard Leonardo Leonid Leroy Leslie
  Lester Levi Lewis Liam Lindsey Lionel Lloyd Logan Lorenzo Lou Louis Luc Luca Lucas Luciano Lucien Ludwig
  Luigi Luis Luiz Lukas Luke Luther Lyle Lyndon Mahdi Maher Mahinda
  Mahmoud Mahmud Maithripala Malcolm Malik Manfred Manmohan Manny Manuel Marc Marcel Marcelo Marco Marcos
  Marcus Mariano Mario Marius Mark Markus Marlon Marshall Martin Marty Marvin Marwan Massimo Mateusz Mats
  Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Maxime Maximilian Maxwell Mehdi Mehmet Mel
  Melvin Menachem Mevlut Micah Michael Michel Michele Mick Miguel Mike Mikhail Milan Miles Milos Mitch
  Mitchell Mitt Mo Moammar Mohamad Mohamed Mohammad Mohammed Mohsen Moises Morgan Morris Moshe Mounir
  Muammar Muhammad Muhammadu Muqtada Murad Murat Murray Musa Mustafa
  Nabil Nadeem Narendra Nasser Nate Nathan Nathaniel Naveen Nawaf Nawaz Neal Ned Neil Nelson Neville
  Nguyen Niall Nicholas Nick Nicola Nicolae Nicolas Nigel Nikita Nikol Nikola Nikolai Nikolas Nils Noah
  Noel Norbert Norman Nouri Olaf Oleg Oleksandr Oleksiy Oliver Olivier
  Omar Orrin Osama Oscar Oswald Otto Owen Pablo Paddy Paolo Pascal
  Pat Patrice Patricio Patrick Paul Paulo Pavel Pawel Pedro Percy Pervez Pete Peter Petr Petro Phil Philip
  Philippe Phillip Pier Pierre Piers Pietro Piotr Pranab Prashant
  Qasem Quentin Rafael Rafic Rafik Rahm Rahul Raj Rajiv Ralph Ram
  Ramon Ramy Ramzi Rand Randall Randy Raphael Rashad Rashid Raul Ravi Ray Raymond Recep Reggie Reginald
  Reince Reinhard Rene Renzo Rex Reza Riad Ricardo Riccardo Rich Richard Rick Ricky Rob Robbie Robert
  Roberto Robin Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Ronaldo Ronnie Rory
  Ross Roy Ruben Rudolf Rudolph Rudy Rufus Rupert Russ Russell Rustam Ryan
  Saad Saddam Sadiq Saeed Said Sajid Salah Saleh Salim Salman Salvador Salvatore Sam Sami Samir Samuel
  Sandro Sanjay Santiago Saul Scott Sean Sebastian Sergei Sergey Sergio Seth Seymour Shane Shaun Shawn
  Sheldon Shigeru Shimon Shinzo Sid Sidney Silvio Simon Slobodan Solomon Spencer Stan Stanislav Stanley
  Stefan Stefano Stephane Stephen Steve Steven Stewart Stuart Suleiman Sultan Svein Sven
  Tamer Tarek Tareq Tariq Taro Tayyip Ted Teddy Terence Terrence Terry Theo Theodore Thierry Thomas Tiago
  Tim Timothy Timur Tito Toby Todd Tom Tomas Tomasz Tommy Tony Toshihiko Travis Trent Trevor Trey Tristan
  Troy Tyler Udo Ulf Ulrich Umar Uri Usman Vaclav Valentin Valery
  Vance Vernon Vicente Victor Vijay Vikram Viktor Vince Vincent Vincenzo Vitali Vitaly Vivek Vladimir
  Volker Volodymyr Wade Waleed Walid Wallace Walt Walter Warren
  Wayne Wei Wendell Werner Wesley Wilbur Wilfred Will Willem William Willie Wilson Winston Wolfgang
  Woodrow Xavier Xi Yahya Yair Yasar Yaser Yasir Yasser Yassin Yevgeny
  Yitzhak Yoav Yoshihide Yousef Youssef Yukio Yuri Yusuf Yves Zachary
  Zack Zaid Zainal Zbigniew Zeki Zoran`;

/** First names of women as English news writes them, of any country. */
export const englishFemaleNames = `
  Abby Abigail Ada Adele Adriana Agnes Aisha Alejandra Alexandra Alexandria Alice Alicia Alina Alison
  Allison Alma Althea Alyssa Amal Amanda Amber Amelia Amina Amira Amy Ana Anastasia Andrea Angela Angelina
  Angelique Anita Anja Ann Anna Annabel Anne Annette Annie Annika April Ariana Arlene Asma Astrid Audrey
  Ava Aya Barbara Beata Beatrice Becky Benazir Bernadette Bertha
  Beth Bethany Betsy Betty Beverly Bianca Bonnie Brenda Brianna Bridget Brigitte Brittany Brooke
  Camilla Camille Candace Carla Carly Carmen Carol Carolina Caroline Carolyn Carrie Catalina Catherine
  Cathy Cecilia Celia Celine Charlene Charlotte Chelsea Cheryl Chloe Christiane Christina Christine Cindy
  Claire Clara Clare Claudia Colleen Connie Constance Corazon Courtney Cristina Crystal Cynthia
  Daisy Dana Daniela Danielle Daphne Dawn Debbie Deborah Debra Deirdre Delia Denise Diana Diane Dilma Dina
  Dolores Donna Dora Doris Dorothy Ebony Edith Eileen Elaine Eleanor
  Elena Elif Elisa Elisabeth Eliza Elizabeth Ella Ellen Elsa Emilia Emily Emma Erica Erika Erin Esther Eva
  Eve Evelyn Fatima Fatou Faye Federica Felicia Fiona Florence Frances
  Francesca Frauke Gabriela Gabrielle Gail Galina Genevieve Georgia
  Georgina Geraldine Germaine Gertrude Gina Gisele Giulia Gladys Gloria Grace Greta Gretchen Gwen
  Gwendolyn Hanan Hanna Hannah Harriet Hayley Hazel Heather Heidi
  Helen Helena Helene Helga Henrietta Hilary Hilda Hillary Holly
  Ida Ilana Ilhan Imelda Ines Inga Ingrid Irene Irina Iris Isabel Isabella Ivanka Ivy
  Jacinda Jackie Jacqueline Jana Jane Janet Janice Janine Jasmine Jeanette Jeanine Jeanne Jenna Jennifer
  Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Jodie Johanna Josephine Joy Joyce Juanita Judith Judy
  Julia Juliana Julie Juliet June Kaja Kamala Karen Karin Karla
  Kate Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrina Kayla Keiko Kelly Kellyanne
  Kerry Kim Kirsten Kristen Kristin Kristina Kyrsten Lara Larisa
  Latifa Laura Lauren Laurie Layla Lea Leah Leila Lena Leslie Leticia Leyla Lidia Liliana Lillian Lily
  Linda Lindsay Lisa Liz Liza Lois Lorena Loretta Lori Lorraine Louisa Louise Lucia Lucille Lucinda Lucy
  Lydia Lynn Madeleine Madeline Maggie Maha Malala Mandy Marcia
  Margaret Margarita Margot Maria Mariam Marian Marianne Marie Marilyn Marina Marine Marion Marisa Marissa
  Marjorie Marlene Marta Martha Mary Maryam Matilda Maureen Maxine Maya Megan Melania Melanie Melinda
  Melissa Mercedes Meredith Mette Mia Michaela Michele Michelle Mildred Mimi Mina Mira Miranda Miriam
  Moira Mollie Molly Mona Monica Monique Muriel Myra Myriam Nadia
  Nadine Nadja Nancy Naomi Natalia Natalie Natasha Ngozi Nicola Nicole Nikki Nina Noor Nora Norma Nour
  Odile Oksana Olga Olivia Olympia Oprah Pamela Park Patricia Patty
  Paula Pauline Peggy Penelope Penny Petra Phoebe Phyllis Polly Pooja Priscilla Priti Priya
  Rachel Rania Rashida Rebecca Reem Regina Renata Renee Rhonda Rima Rita Roberta Robin Rosa Rosalind
  Rosanna Rosario Rose Rosemary Roxanne Ruth Sabine Sabrina Sadie
  Sally Salma Samantha Samira Sandra Sandy Sanna Sara Sarah Selena Selma Serena Shannon Sharon Sheila
  Shelley Sheryl Shireen Shirley Sibel Silvia Simone Sinead Sofia Sonia Sonja Sonya Sophia Sophie Stacey
  Stacy Stefanie Stella Stephanie Sue Susan Susana Susanna Susanne Suzanne Svetlana Sylvia Sylvie
  Tamara Tammy Tania Tanya Tara Tatiana Tawakkol Teresa Tessa Thelma Theresa Therese Tiffany Tina Toni
  Tracey Tracy Tulsi Tzipi Ursula Valentina Valerie Vanessa Vera
  Veronica Veronika Victoria Viktoria Viola Violet Virginia Vivian Viviane
  Wanda Wendy Whitney Wilma Winnie Yasmin Yasmine Yingluck Yoko
  Yolanda Yulia Yvette Yvonne Zahra Zainab Zeinab Zoe`;
