// Written by `npm run learn`. Do not edit.
import type { PromiseKind } from '../../../model/policy.ts';

export const KINDS: readonly PromiseKind[] = ['prior-consent', 'consent-if-asked', 'necessary-only-default', 'category-map', 'no-detriment', 'withdrawal', 'banner-shown', 'loads-at-open', 'click-to-load', 'action-gate', 'privacy-mode', 'anonymised', 'ip-anonymised', 'no-sharing', 'no-personal-data', 'not-cross-site', 'eu-only-storage', 'closed-list', 'exhaustive', 'indirect-list', 'opt-out-link', 'tls'];
/** A line: two parts of a feature, then kinds by number, each with its weight. The first line holds what goes for all. */
export const WEIGHTS = `  -4.97 -4.68 -4.85 -4.2 -4.4 -5.12 -4.22 -4.27 -4.44 -4.7 -4.63 -4.53 -4.62 -5.31 -5.22 -4.85 -5.09 -4.19 -4.76 -5.03 -4.76 -4.43
:  3 1.01 4 -0.33 10 -1.11 16 -0.13 17 1.34 20 1.24
?  0 -0.26 5 0.62 15 0.93 16 1.03 20 0.22
? ^ 1 -0.82 3 -3.03 4 -1.27 5 -1.41 7 -4.72 8 -4.77 10 -2.87 11 -4.53 12 -3.76 15 -0.46 16 -0.64 17 -0.97 18 -3.37 21 -1.8
@  3 0.65 5 -0.23 9 -0.57 10 0.35 13 -0.05 14 -0.13 15 -1.05 17 -0.39 18 -0.52 19 -1.02 20 -0.31 21 -0.76
@ ^ 3 -0.07 4 -0.65 7 1.04 13 -0.38 16 -0.24 17 -1.03 18 -0.38 19 -0.43 21 -0.18
@ after 6 -0.73
@ again 5 0.78
@ analytics 0 -0.5 3 0.05 11 -2.03 12 0.1
@ anon 11 0.61
@ ask 6 0.14
@ assigned 3 0.35
@ before 3 -1.35
@ beneath 3 0.95
@ by 9 1.02 11 -0.21 12 0.45 19 0.23
@ category 3 0.28
@ consent 0 1.76
@ content 8 0.38 17 0.16
@ cookie 3 0.69 17 -0.34 19 -0.1
@ cookies 2 1.4 17 -0.88
@ copula 0 0.1 3 0.35 10 0.14 13 0.29 17 0.68 18 0.08 20 0.19
@ crosssite 15 -1.02
@ deal 0 0.06
@ default 6 1.02
@ domain 12 0.02
@ each 7 -0.23
@ effect 4 1.13
@ encrypt 21 0.92
@ endpart 9 2.43 11 0.34
@ exist 0 -0.42 3 -0.3
@ find 13 1.05
@ flow 6 -0.2 8 0.98
@ footer 19 0.21
@ freeof 11 1.79 14 0.25
@ ground 1 0.17
@ holdings 14 0.43 15 0.71
@ if 9 0.05
@ includes 3 0.19
@ inland 16 0.38
@ ip 12 0.16
@ load 8 0.25 13 0.26
@ local 13 0.56
@ marketing 0 -1.77 3 1.06
@ measure 15 1.44
@ necessary 2 1.25
@ negation 0 -0.31 3 -0.04 14 0.01 17 0.93
@ not 8 0.07 14 0.38 17 0.2
@ offpage 5 0.24 6 0.6 19 0.64
@ only 11 0.84
@ onsite 15 0.44
@ others 13 0.23 15 0.39 17 0.17
@ ours 11 0.64 13 0.05
@ outparty 0 -0.19
@ owndata 9 1.87
@ payment 9 1.03
@ pd 14 1.41
@ personaldata 13 -1.09 14 0.25
@ present 17 0.11
@ privacymode 10 0.03
@ provider 19 0.81
@ readmore 17 2.68
@ reject 20 0.97
@ require 0 0.27
@ sell 13 -1.57
@ server 16 0.35
@ set 0 0.23 7 0.44 10 0.04
@ settings 19 3.31
@ share 13 0.03
@ show 8 0.21 10 0.41 11 0.67
@ shown 11 0.13 18 0.36
@ slot 2 0.88
@ someone 0 0.35 6 0.28 9 0.58 10 0.05
@ store 16 0.23
@ stores 16 0.74
@ these 7 0.16 15 -0.69
@ thisdoc 18 0.42
@ thou 7 0.29 9 0.3 11 0.48 19 -0.5
@ to 3 0.61 4 0.48 18 0.8
@ tool 3 0.14
@ toward 0 0.08
@ track 10 0.9
@ traffic 9 0.44
@ unless 1 0.91
@ verbfirst 0 0.12
@ video 10 0.81
@ we 7 -0.35 11 0.43 15 0.09
@ websites 10 1.04 15 2.19
@ wesubj 1 0.83
@ who 0 0.58
@ window 0 -0.24 6 0.28 19 0.09
@ with 6 0.16 7 0.93 8 0.09 10 0.35 11 -0.41
@ withus 0 -0.88
@ you 9 0.76 11 0.09 13 -0.1 17 -0.63 19 -0.17
accordingto  10 0.52 13 -1.7
account  9 0.41 12 -0.64 20 -0.83
account h_name 17 -0.72
account not 17 0.55
account these 17 0.56
after  1 -0.21 2 -0.56 3 -0.35 4 -2.03 5 -0.64 7 0.42 10 -0.53 11 -0.9 12 -1.16 13 -2.07 14 -0.6 16 -0.82 17 -1.33 18 -1.18 19 -1.75 20 -0.77 21 -0.09
after @ 7 0.14
after ^ 6 0.49 16 -0.3
after analytics 3 0.84
after by 6 0.79 9 0.65
after consent 0 0.1 6 0.21
after given 0 0.5
after holdings 16 -0.43
after link 6 0.7 7 1.87
after load 7 0.55
after marketing 0 0.32 3 0.03 9 0.18
after offpage 0 0.84
after onsite 6 1.57 7 1.52
after open 8 -0.17
after otherperiod 9 0.26
after ours 2 0.4
after payment 9 0.7
after personaldata 9 0.27
after playstart 8 0.16
after present 0 0.62
after records 9 0.03
after set 0 0.68
after show 7 1.2
after slot 8 0.71
after someone 5 0.43 9 1.13
after switchon 3 1.67
after these 0 -0.81 7 -0.71 9 0.46
after you 0 0.35 9 0.82
again  5 3.43 6 -0.27 11 0.46
again to 5 0.17
ago  0 -0.38
ago load 7 0.09
ago show 7 2.6
ago usable 4 0.21
all  3 -0.18 7 0.99 9 -0.05 19 -0.2 21 0.72
all ^ 4 0.98 16 2.16
all blocked 2 2.1
all bounded 16 -0.06
all cookie 0 2.24
all cookies 18 0.43
all euland 16 0.57
all holdings 18 0.48
all inactive 2 1.66
all pd 14 1.34
all regardless 4 0.28
all someone 11 1.06
all stay 16 0.2
all these 11 0.52
all thisdoc 18 2.09
all tool 17 -1.27 18 0.8
all traffic 21 0.42
all verbfirst 16 0.05
all whole 4 0.29
all you 0 0.64
analytics  0 2.07 1 -0.58 2 -0.45 3 1.46 6 -1.21 7 -0.16 8 -0.03 9 -1.29 10 -0.82 11 1.48 14 -0.45 17 -0.19 19 -1.04 20 0.55
analytics @ 3 2.71 17 0.86
analytics ^ 3 0.26
analytics anon 11 1.02
analytics before 3 -0.51
analytics blocked 2 2.53
analytics bounded 3 0.04
analytics by 12 0.47
analytics consent 3 0.42
analytics counts 3 0.29 11 -3
analytics deal 0 0.51
analytics default 2 2.09
analytics deletion 12 -0.89
analytics exist 3 -0.08
analytics holdings 15 0.74
analytics marketing 0 -1.92 3 -1.91
analytics measure 3 -1.36 11 -0.07 17 0.05 20 0.33
analytics negation 3 -0.73 12 0.97
analytics none 11 0.64
analytics not 11 1.42
analytics only 0 1
analytics recognition 20 0.75
analytics require 0 0.16
analytics service 0 -0.28
analytics slot 3 0.72
analytics stores 12 0.42
analytics technology 3 -0.28
analytics we 15 0.34
analytics window 3 1.56
analytics with 12 0.58
analytics you 3 -0.11
anon  0 -0.15 3 -0.56 11 5.48 12 2.65 13 -0.53 14 -0.27 15 -0.21 17 -0.19
anon ^ 12 0.7
anon by 11 0.49
anon detail 11 -1.73
anon identify 11 -0.77
anon negation 11 -1.92 12 -2.09
anon none 11 0.04
anon set 12 3.26
anon thou 11 -0.06
anon to 11 1.1
answer  0 -0.44 15 -0.95 16 -1.75 17 -0.31 20 -0.1
answer ^ 11 0.91
answer consent 4 0.18
anytime  3 -1.15 5 3.37 6 -0.74 14 -0.29 19 -0.27 20 -0.81
anytime freeof 4 1.15
anytime offpage 5 0.18
anytime whole 5 0.81
apart holdings 15 2.9
apart others 15 0.25
appears  0 -0.04 1 -0.09 6 2.9 15 -0.73 17 -0.19
appears consent 6 0.22
appears copula 10 1.28
appears open 6 0.54
appears others 3 0.33
appears outparty 13 0.35
appears stores 3 0.24
appears with 6 0.13
arrival  6 3.33 14 0.4
arrival appears 6 0.13
arrival not 14 1.15
arrival offpage 6 0.73
arrival onsite 6 0.45
ask  0 -0.01 3 -0.04 12 -0.01 19 -0.11
ask all 0 0.68
ask before 0 2.13
ask by 6 1.11
ask consent 1 1.35
ask cookie 6 0.37
ask cookies 6 0.78
ask tool 6 0.35
asked  0 -1.27 1 3.26 2 -0.12 8 0.55
asked answer 1 1.14
asked before 0 1.67
asked bounded 0 -0.63
asked consent 1 0.2
asked copula 1 0.1
asked ground 1 2.39
asked holdings 1 0.26
asked load 0 0.81 7 0.66
asked these 0 -0.87
asked use 1 0.2
asked verbfirst 1 1.18
asked wesubj 0 0.64 1 1.04
aslongas  11 -0.08
aslongas consent 0 0.91
aslongas someone 9 0.58
assigned  0 -0.64 3 2.63 4 -0.27 6 -0.64 10 -1.44 11 -0.51 12 -0.16 14 -0.21 15 -0.04 16 -0.23 17 -0.25
assigned @ 3 0.44
assigned by 3 0.82
assigned marketing 3 1.21
assigned slot 3 1.39
assigned socialmedia 3 2.03
authority  2 -0.66
banner  2 0.72 3 1.36 4 -0.01 6 1.67 7 -1.23 8 -1.11 9 -0.14 10 -0.04 18 -0.28 19 0.46 20 -1.08
banner consent 0 -1.82
banner slot 0 1.09 6 -0.66
banner someone 6 0.38
banner technology 3 1.06
banner tool 0 -0.2 6 0.54
basis_li  0 -1.01
basis_li consent 1 2.99
basis_li you 1 1.28
basis_word  0 -0.91 2 -0.54 3 -0.38 4 -0.58 5 -0.51 13 -0.93 16 -0.54 17 -0.77 18 -0.38 19 -0.82 20 -0.2
basis_word these 1 0.15
before  0 1.85 1 -1.14 3 -0.01 4 -0.46 7 -0.11 8 0.98 12 1.4 13 -2.32 14 -0.63 15 -0.59 16 -0.25 17 -0.68 18 -0.56 19 -0.21 20 -0.64 21 -0.2
before @ 7 -1.33
before ^ 2 1.42 7 -1.46
before ago 9 0.95
before all 0 0.95 11 2.61
before analytics 0 -1.64 11 0.14
before answer 6 0.02
before answered 6 0.27
before bounded 0 -2.18
before choice 2 0.01 8 0.67
before click 7 0.53 9 0.05
before consent 0 1.39 4 -0.52
before cookies 0 0.96
before copula 2 0.33
before deal 9 0.96
before deed 9 2.23
before freeof 14 0.79
before load 8 1.02
before negation 0 1.27 8 0.88
before none 9 0.26
before only 0 -2.57 2 1.64
before personaldata 14 0.83
before playstart 8 3.07
before present 0 0.57
before store 12 0.8
before stores 11 0.2
before these 11 0.57
before thou 6 0.42
before thumbnail 8 0.55
before to 0 0.89
before use 0 -0.51
before you 2 0.2
below  0 -0.57 3 0.34
below analytics 3 1.38
below beneath 3 0.34
below content 3 0.86
below negation 11 0.02
below provider 19 0.15
below tool 3 -1.16
beneath  3 0.74 6 -0.32 14 -0.58 16 -0.04 17 -0.92
beneath analytics 3 2.02
beneath functional 3 1.2
beneath marketing 3 2.67
beneath negation 11 1.77
beneath present 3 0.72
beneath provider 19 1.75
beneath store 9 2.78
beneath you 0 0.33
beneath yours 9 1.58
beyond  17 2.29
beyond cookie 17 0.21
beyond negation 17 3.81
beyond not 17 0.23
beyond set 17 1
blocked  0 1.16 2 0.57 3 -0.64 5 -1.94 12 -0.07
blocked aslongas 0 0.86 8 1.24
blocked click 8 0.17
blocked default 0 -0.53 2 1.04
blocked inactive 2 0.44
blocked someone 0 0.5
bounded  0 0.7 4 -0.66 6 -0.16 10 -0.34 12 0.19 13 -0.07 15 0.47 16 1.13 19 -0.61 20 -0.39
bounded @ 17 2.49
bounded after 9 0.37
bounded analytics 0 0.73
bounded consent 2 -0.15
bounded cookie 6 -0.98
bounded cookies 6 -0.65
bounded deal 17 0.1
bounded deed 9 1.85
bounded if 1 -0.68
bounded inland 16 1.26
bounded ip 12 0.53
bounded listing 17 0.71
bounded necessary 2 0.13
bounded negation 11 0.35
bounded server 16 0.93
bounded stores 16 0.72
bounded these 9 -0.53
bounded thisdoc 17 1.39
bounded thou 9 1.15
bounded toward 17 0.98
bounded use 17 -0.57
bounded verbfirst 9 -0.65
bounded window 3 -0.98
bounded with 3 0.81
bounded you 0 1.35 9 0.47
browser  0 -0.63 2 -0.31 4 -1.58 5 -0.94 10 -0.15 11 -0.55 12 -0.03 21 -1.65
browser @ 7 1.49
browser load 7 0.4
browser measure 20 -0.98
but  10 -2.08 16 -0.31
but who 11 2.71
by  0 -0.1 1 -0.83 2 -0.18 3 -1.09 4 -0.31 5 -0.28 6 -0.75 7 0.34 8 -0.48 9 -0.45 14 -0.73 15 -0.16 16 -0.56 17 -0.85 18 -0.29 19 -1.18 21 -0.28
by @ 16 -0.75
by after 0 -0.28 7 0.86
by analytics 3 0.65
by anon 11 0.1
by aslongas 8 0.72
by banner 6 1.98
by bounded 16 1.32
by browser 7 0.45
by but 7 0.41
by click 8 0.45
by consent 0 0.39
by cookie 3 -0.26 4 0.07 20 0.25
by copula 3 0.42
by domain 10 1.1
by each 7 0.65
by encrypt 21 0.93
by exist 4 0.49
by first 8 0.11
by functional 3 1.65
by h_name 6 1.05
by holdings 11 0.49 15 0.24 17 -0.54
by ip 11 -0.45 12 0.18
by link 19 2.64
by listing 18 0.08
by load 7 1.23
by negation 8 0.24 14 0.03
by not 10 0.13 14 0.89
by offpage 5 1.04
by optout 20 0.35
by others 15 1.35
by outparty 13 0.76
by pd 14 0.54
by privacymode 10 0.98
by process 1 -0.31
by set 0 -1.5
by share 13 0.58
by show 7 0.15
by shown 0 1.69
by slot 3 1.06 5 1.74
by someone 13 0.42
by these 4 0.53 9 -0.17 14 0.15 17 -0.15 20 0.79
by third 3 0.04
by thisdoc 18 0.1
by thou 0 -0.32 8 0.35
by to 5 0.16 9 0.19 18 0.33
by together 7 0.19
by tool 0 -0.51 2 0.38 3 -0.12 6 0.21
by trading 13 0.11
by traffic 21 1.44
by use 11 0.92
by we 3 -0.12
by websites 15 0.09
by with 5 0.23 7 0.43 10 0.33 15 0.27
by you 0 0.86 9 0.42 13 -0.32 14 -0.23
by yours 13 0.03
cannot  11 2.3 14 -1.57 16 -0.77
cannot by 11 1.75
cannot crosssite 15 0.33
cannot deal 13 0.19
cannot identify 11 2.39
cannot negation 4 -1.09 14 -1.16
cannot someone 11 0.43
cannot with 11 0.3
captcha  21 -1.43
category  3 3.01 11 -0.65 13 -0.02
category analytics 3 2.32
category content 3 1.35
category marketing 3 1.31
category slot 3 -0.68
change  5 2.74 6 -1.31
change cookie 5 0.64
change negation 4 0.67
change you 5 0.67
chat  3 1.04 8 1.92
chat after 7 1.37
chat before 8 0.06
chat load 7 0.27
chat toward 9 0.54
choice  0 -0.3 4 -0.33 5 0.41 6 0.97 7 -0.87 11 -0.02 15 -0.28 17 -0.44 18 -0.69
choice ^ 4 0.87
choice copula 0 -2.35
choice stores 2 0.58
choice tool 2 0.56
choice verbfirst 4 0.42
choice you 4 0.76
classed  3 3.25
click  0 -0.2 3 -1.59 5 1.85 6 -0.68 7 -0.84 8 4.41 9 0.26 10 -1.05 11 -0.16 13 -0.9 14 -0.3 18 -0.41 19 -0.16
click content 8 0.85
click here 20 1.03
click leans 8 0.04
click load 0 -0.46 7 -0.78 8 1.57 9 -0.79
click negation 8 0.69
click not 8 0.82
click reject 5 0.81
click share_button 8 -1.29 9 3.15
click show 8 0.43
click thumbnail 8 2.13
click transfer 8 -0.56 9 1.95
click video 8 1.07
closedword  17 5
combine these 15 -1.95
compare  17 -0.32
complete  19 -0.84
complete whole 18 0.56
confined  13 1.21 16 1.64
confined inland 16 1.88
confined ours 13 1.36
confined someone 13 0.45
consent  0 3 1 1.59 2 -1.2 3 0.72 5 1.48 6 0.54 7 -2.83 8 -2.65 9 -3.41 10 -0.9 11 -0.74 12 -1.16 13 -1.06 14 -1.4 15 -1.6 16 -0.12 17 -3.39 18 -2.18 20 -1.72 21 -1.01
consent @ 0 1.47 4 0.6 5 1.61
consent ^ 0 -0.5
consent again 5 0.23
consent analytics 3 2.3
consent anytime 5 1.31
consent asked 0 -1.74 1 0.39
consent banner 6 0.28
consent basis_word 1 0.02
consent blocked 0 1.99
consent bounded 1 0.66
consent cookie 3 -0.89 4 -0.22 5 0.09
consent copula 1 0.88
consent deed 4 1.59
consent ground 0 -0.57 1 0.77 5 -0.3
consent here 5 1.99
consent holdings 0 0.55 1 0.47
consent if 5 0.92
consent marketing 0 0.87
consent negation 0 0.6 5 -0.5
consent nodetriment 4 1.84
consent none 0 0.5
consent not 0 0.34
consent offpage 19 0.64
consent offtopic 5 -0.13
consent only 1 2.35
consent personaldata 1 0.36
consent process 1 2.47
consent reject 0 -0.24
consent someone 5 0.05
consent switchon 3 0.98
consent these 0 0.6 3 0.44
consent thou 5 0.31
consent to 4 0.72
consent tool 0 -1.01
consent toward 3 1.16
consent unnecessary 4 1.61
consent we 0 1.05
consent wesubj 1 0.74
consent with 1 -1.14 5 1.02
consent withdraw 5 1.18
consent you 0 -0.26 5 1 6 -1.15
content  2 -0.31 3 1 5 -1.24 6 -0.81 8 1.83 9 -1.98 10 1.55 11 -0.17 12 -0.88 13 -0.86 14 -0.8 15 -1.2 19 -0.4 20 -1.3
content ^ 3 0.43
content after 7 -0.6 8 -0.73
content before 0 0.64
content beneath 3 0.81
content click 0 -0.8 8 0.91 10 -0.14
content consent 0 0.76
content cookie 10 0.51
content exist 0 0.14
content freeof 8 -1.29
content includes 3 1.87
content map 3 0.39
content not 13 -0.8
content only 8 0.87
content ours 10 -0.6
content outparty 13 1.32
content privacymode 10 0.43
content set 8 1.47
content settings 3 1.9
content show 7 -0.8
content shown 8 -1.08
content these 8 0.23
content thou 10 -0.29
content together 7 0.82
content tool 8 0.76
content track 10 1.8
content verbfirst 10 0.31
content without 8 -0.46
cookie  1 -0.58 7 -1.47 8 -1.37 9 -0.81 10 -0.13 11 -0.05 12 -0.5 13 -1.14 15 -0.37 16 -0.6 21 -0.58
cookie @ 0 -1 19 0.1
cookie ^ 17 -0.07
cookie after 0 -0.53
cookie analytics 3 0.43
cookie assigned 3 0.03
cookie basis_li 3 1.86
cookie bounded 14 0.28
cookie cookies 7 -0.53 8 -0.61 11 -0.11 12 -0.33 13 -0.22 15 -0.19 16 -0.01 21 -0.02
cookie deed 17 1.22
cookie domain 18 0.45
cookie expire 5 -0.19
cookie freeof 18 0.06
cookie if 0 0.78
cookie includes 3 1.19 14 0.18
cookie listing 18 0.02
cookie load 6 0.04
cookie marketing 0 0.6 3 0.5
cookie necessary 4 -0.81
cookie not 14 0.18
cookie offpage 19 0.15
cookie onsite 18 0.3
cookie open 6 0.43
cookie personal 14 0.83
cookie policyword 19 0.62
cookie present 0 0.09
cookie recognition 14 1.29
cookie refers 19 0.39
cookie require 0 0.62
cookie session 17 0.24
cookie set 4 -0.32 6 -0.32 18 0.78
cookie settings 5 0.39
cookie show 6 0.64
cookie shown 19 -0.9
cookie someone 11 -1.05
cookie store 0 0.41
cookie these 0 -0.46 18 0.87
cookie thou 3 -0.51 4 -0.17
cookie tool 4 -0.12 9 -0.02 10 0.07 19 -0.3
cookie use 2 -0.58 17 0.03
cookie verbfirst 0 0.18
cookie we 3 0.74
cookie websites 17 0.2
cookie whole 18 0.37
cookie you 0 0.34 19 -0.13
cookies  7 -0.19 8 -0.26 18 0.57
cookies @ 2 0.42 9 0.39 19 1.87
cookies after 0 -0.06
cookies basis_li 3 1.65
cookies bounded 9 1.53 14 1.34
cookies cookie 17 0.3 19 1.27
cookies detail 19 1.35
cookies freeof 18 0.02
cookies if 9 0.91
cookies includes 14 1.28
cookies not 14 1.53
cookies offpage 3 0.18 17 -0.24
cookies only 14 0.92
cookies policyword 19 1
cookies present 0 0.52
cookies recognition 14 0.54
cookies records 18 0.88
cookies set 0 -0.31 9 0.47 18 0.67
cookies store 0 0.68
cookies these 3 0.2 18 0.68
cookies thou 3 -0.34 6 0.23
cookies tool 10 0.11
cookies use 2 -0.02
cookies websites 17 1.16
cookies with 11 0.48
cookies without 4 0.08
cookies you 4 -0.71 6 0.53 14 0.18
copula  0 -0.63 1 -0.05 3 -0.61 4 -0.21 5 -1.15 6 -1.01 7 -0.18 9 -0.51 11 -0.16 12 -0.43 13 -0.34 14 -0.48 15 -0.04 16 -1.37 19 -0.47 20 -1.26 21 -0.35
copula @ 3 -0.93 10 0.18 21 -0.92
copula after 2 -0.16
copula ago 17 0.82
copula all 10 0.81 11 0.25 21 0.11
copula analytics 3 1.6
copula anon 11 1.78
copula anytime 5 1.31
copula banner 3 1.31
copula basis_word 1 0.54
copula before 8 0.82 9 -0.69 12 0.6
copula blocked 2 1.29
copula bounded 0 -0.86 2 0.12
copula by 12 0.06 13 0.22 21 -1.05
copula complete 18 1.25
copula content 3 0.87
copula cookie 3 0.05
copula cookies 3 1.07 4 0.27
copula deal 14 0.4
copula default 0 -0.25 2 3.76
copula deletion 12 0.38
copula detail 19 -0.53
copula encrypt 21 0.22
copula firstvisit 7 0.55
copula freeof 14 1.44
copula hearsay 11 2.55
copula holdings 13 -0.94 14 -0.23
copula if 1 -0.32 9 0.89
copula inland 16 0.5
copula listed 19 0.79
copula load 7 0.28
copula negation 13 0.3 15 0.7 20 -0.58
copula none 11 0.43 14 -0.8
copula offpage 19 1.46
copula only 17 0.86
copula open 7 0.06
copula privacymode 10 0.43
copula refers 6 0.92
copula reject 4 1.13
copula require 0 1.21
copula sell 13 0.19
copula set 10 0.85
copula shorten 11 0.53 12 0.02
copula show 0 0.25 7 1.5
copula slot 3 0.05
copula someone 2 -0.23 4 0.24
copula theonly 17 0.65
copula these 11 -0.29
copula thisdoc 19 -0.16
copula to 1 0.67 9 0.33 16 0.55
copula together 7 1.04
copula tool 3 0.55
copula toward 3 -0.18 7 0.89 9 0.19
copula turnoff 11 0.09
copula unnecessary 4 0.74
copula whole 18 1.36
copula window 19 0.39
copula with 12 0.27
copula without 4 0.96
copula you 0 0.13 2 -1.3
country  20 -0.46
counts  4 -0.04 11 2.79
counts freeof 14 1
counts holdings 15 0.46
counts negation 13 0.67
counts not 11 1.95
counts only 11 0.54
cover  8 2.93
cover click 8 0.53
cover slot 3 -0.76
cover someone 8 0.4
crosssite  15 1.17 17 -1.97
crosssite negation 15 1.39
crosssite websites 17 -0.54
dc_address  12 0.34
dc_address records 12 1.21
dc_address you 9 1.29
dc_device consent 0 1.72
dc_name  6 -0.53
dc_name expire 19 0.84
dc_name others 14 0.3
dc_payment  13 -1.78
dc_payment encrypt 21 3.55
deadline  4 -1.76
deadline eu 16 1.11
deal  3 -0.23 5 -0.9 6 -0.3 8 -0.06 11 -0.17 12 -0.04 13 -0.12 15 -1.2 18 -0.01 20 -0.22
deal @ 3 -0.88 9 -0.37
deal appears 3 0.68 14 0.29
deal beneath 19 0.48
deal by 0 -0.56 3 -0.45
deal click 9 0.05
deal copula 16 -0.03
deal encrypt 21 1.02
deal flow 13 0.16
deal holdings 16 0.81
deal inland 16 0.17
deal link 7 1.09
deal listing 18 0.2
deal not 13 0.55 14 0.3
deal outparty 14 0.08
deal records 17 0.77
deal server 16 0.27
deal set 0 0.37
deal slot 8 0.38
deal stay 16 0.21 19 0.38
deal stores 2 0.24
deal switchon 0 0.53
deal these 9 -0.24 19 -0.15
deal tls 21 2.09
deal to 9 0.43
deal together 7 0.77
deal tool 3 0.74 19 0.3
deal toward 9 0.14 14 0.39
deal verbfirst 16 0.5
deal video 8 0.26
deal we 0 -0.36
deal window 19 0.9
deal with 9 -0.2
deed  0 -0.48 1 -1.85 3 -0.17 4 -0.1 5 -0.35 6 -0.3 7 -0.11 8 -0.9 11 -1.68 12 -0.33 13 -0.79 15 -0.92 18 -0.12 19 -0.1
deed after 3 0.58
deed banner 6 -0.14
deed before 3 -0.88
deed by 6 -0.27
deed classed 3 1.99
deed click 9 -0.51
deed consent 5 0.91
deed encrypt 21 1.49
deed flow 9 0.62
deed holdings 9 0.48
deed necessary 3 0.78
deed negation 9 2.4 14 0.61
deed nobody 9 0.42
deed none 9 2.35
deed not 14 0.12
deed ours 13 0.62
deed outparty 13 0.19
deed suchas 4 2.18
deed these 9 -0.47
deed thou 3 -0.05
deed traffic 9 1.37
deed undo 5 -0.2
deed visitorid 9 0.31
deed we 13 0.33
deed with 9 -0.75
default  3 -0.71 6 1.05
default ^ 2 2.73
default gets 6 0.63
default necessary 2 3.14
default thou 6 1.24 8 0.24
deletion  0 -1.01 4 -0.39 6 -0.5 7 -1.75 9 -0.71 11 -1.17 13 -0.11 14 -0.39 17 -0.19 18 -0.65 21 -0.67
deletion by 12 -1.72
deletion dropped 12 1.92
deletion records 12 0.74
deletion together 12 0.19
deletion wesubj 12 -0.15
demand  13 -2.15
demand holdings 13 -1.06
demand personaldata 13 -0.68
described  0 -0.22 14 -0.43 20 -0.11
detail  3 -0.52 4 -0.03 5 -0.82 6 -1.04 8 -0.73 10 -0.56 11 -0.06 12 -0.73 15 -0.37 16 -0.08 17 -0.28 19 0.84 21 -0.23
detail after 9 0.28
detail all 18 -1.47
detail banner 19 2.07
detail bounded 17 1.29
detail copula 19 0.97
detail exist 17 -0.32
detail find 18 -0.63
detail identity 19 0.54
detail if 9 1.05
detail ip 7 0.66
detail list 17 -2.34
detail listing 17 -0.3
detail offpage 6 -2.01 18 -0.8 19 2.18
detail outparty 19 1.9
detail provider 18 -0.86
detail same 4 1.22
detail stay 19 2.44
detail to 13 0.19
detail tool 19 0.92
detail toward 13 0.36 19 1.01
detail use 17 0.34
detail we 19 0.15
detail you 17 1.34
domain  7 -0.8 8 -0.67 10 0.63 11 -0.8 15 0.33 16 -0.16 17 -0.22 20 -0.09
domain anon 12 2.44
domain content 10 2.73
domain cookie 2 0.94
domain cookies 2 0.37
domain negation 10 1.79
domain not 13 0.88
domain tool 2 0.68 10 0.4
domain track 10 1.53
domain traffic 21 0.49
domain window 21 1.54
duty  1 -1.5 3 -0.96 4 -0.91 5 -3.01 10 -0.83 11 -0.14 13 -1.1
each  7 1.42 8 -0.32
each thou 7 0.08
each you 7 1.18
effect  4 1.97 5 -0.38 11 -0.21 14 -0.11 15 -0.56
effect cookie 2 0.08
effect cookies 2 0.36
effect necessary 0 0.24
effect negation 4 1.49
effect not 4 0.92
effect someone 4 0.52
effect toward 2 1.03
embed  4 -0.64 10 2.92 12 -0.01
embed ^ 8 0.04
embed click 8 0.8
embed content 3 0.45
embed load 7 0.54
embed ours 10 -0.09
embed together 7 0.72
embed tool 10 0.62
embed video 10 -0.6
encrypt  3 -0.81 7 -0.46 9 -0.73 12 -0.08 13 -1.18 17 -0.48 21 3.64
encrypt knowing 21 0.47
encrypt merge 21 2.01
encrypt shown 21 0.6
encrypt traffic 21 3.06
endpart  0 -0.13 12 3.2
endpart ip 12 1.71
endpart shorten 12 1.15
eu  13 -0.16 16 0.09
evenif  4 0.87
evenif negation 7 0.37
evenif not 7 0.66
evenif thou 4 0.77
everyperiod  3 -0.02 7 -0.16
exactly  9 1.69
exactly you 9 0.66
exist  2 -0.1 19 -0.05
exist banner 3 -1.93
exist by 13 0.68
exist click 9 1.32
exist cookies 3 0.06
exist copula 17 0.27
exist expire 17 2.7
exist negation 16 0.05 17 0.32 18 0.21
exist not 0 -0.94 17 0.05 18 0.9
exist present 1 -0.03 19 -0.17
exist provider 17 0.51
exist someone 1 0.16
exist stores 9 0.2
exist switchon 3 1.34
exist these 10 0.33
exist thou 4 0.27
exist tool 17 1.15
exist traffic 13 0.25
exist verbfirst 1 0.11
exist with 10 0.1
exist you 4 0.29 5 0.6
expire  0 -0.47 6 -1.31 7 -0.21 9 -0.37 18 -0.44
expire anon 11 0.09
expire confined 4 0.47
expire marketing 20 0.49
expire stay 4 1.02
find  1 -0.28 7 -0.68 19 0.93 20 -0.97
find beneath 19 -0.33
find bounded 0 0.18
find compare 15 0.32
find deal 18 0.34
find h_name 18 0.14
find holdings 13 1.15
find knowing 4 -0.18
find offpage 18 -0.55
find only 0 0.39
find others 15 0.34
find show 6 0.29
find thou 19 0.66
find tool 19 1.38
find traffic 21 1
find verbfirst 11 0.89
finish  17 4.53
first  0 2.49 7 -2.61 8 1.18 9 3.87
first ^ 9 1.04
first after 0 0.35
first by 9 0.82
first deed 9 1.16
first if 9 1.02
first switchon 3 1.56
first these 8 1.72
first thou 8 0.76
first toward 9 1.14
first transfer 8 -0.54
first verbfirst 0 1.57
first with 3 0.9
first you 0 1.28 8 0.21
firstvisit  0 -0.62 4 -0.47 5 -0.3 6 6.19 19 -0.81
firstvisit bounded 2 0.92
firstvisit only 2 0.29 6 -0.42
firstvisit set 2 0.19 7 0.77
firstvisit window 5 -0.06
flow  0 -0.24 1 -0.15 3 -0.48 6 -0.48 7 0.32 9 0.49 13 -0.68 18 -0.18
flow @ 9 -0.51 14 1.63
flow after 8 -0.6 9 0.77
flow before 9 1.46
flow by 8 -0.63 14 0.03
flow choice 9 0.05
flow click 8 -0.34
flow consent 0 -0.09
flow deed 8 -0.59 9 0.68
flow first 8 -0.62
flow gets 4 1.15 9 0.13
flow ip 7 1.32
flow measure 17 0.07
flow negation 0 -0.69
flow none 11 0.08
flow not 9 0.75
flow only 0 -0.62
flow payment 9 1.98
flow personal 14 0.27
flow personaldata 14 0.13 17 0.13
flow same 4 0.53
flow service 9 0.66
flow shown 9 -0.42
flow these 4 0.09
flow thou 8 -1.13
flow tool 9 0.55
flow usa 16 1.31
flow video 8 0.36
flow with 9 0.41
flow you 6 -0.57
following  17 1.51 20 0.86
following whole 18 1.07
footer  4 -0.47 5 2.7 8 -0.53
footer cookies 5 0.86
footer tool 5 0.36
footer window 6 0.49
formerly  0 -1.9 17 -0.55
formerly @ 0 -0.3
formerly ^ 0 -0.88 7 -6.36
freeof  1 -0.15 2 0.57 3 -0.43 12 -0.09 17 -0.28
freeof ^ 0 1.87 2 1.9 4 -0.07
freeof consent 0 0.29
freeof cookie 10 1.43
freeof cookies 10 0.67
freeof effect 4 1.59
freeof negation 0 1.44 11 -0.24 14 -1.38
freeof personal 14 3.5
freeof recognition 11 1.04
freeof records 14 3.01
freeof tool 4 1.38 10 0.32
freeof you 0 -0.06
fullest  12 -0.67 18 0.26
fullip domain 12 -0.28
functional  3 3.78 10 -0.63
functional analytics 3 -0.08
gets  5 -0.45 11 -0.29 13 0.43 15 -0.74 19 -0.21 20 -0.26
gets @ 7 0.19
gets after 9 0.37
gets by 6 0.3
gets flow 13 -0.3
gets holdings 6 -0.24 13 0.16
gets negation 13 0.97
gets not 4 0.13
gets others 13 0.24
gets thou 6 1.22 9 0.81
gets toward 13 -0.92
gets we 13 0.22
giveaway  0 -2.39 13 1.67 17 -0.32
giveaway negation 13 1.48
giveaway outparty 13 0.19 14 -0.81
giveaway reject 13 1.8
giveaway to 13 0.29
giveaway without 13 -0.37
giveaway you 13 -0.75
given  3 -1.07
given consent 1 0.4 5 0.53
given hand 0 1
given someone 11 1.02
given verbfirst 0 0.95
goesout  16 0.89 18 -0.27
goesout none 13 0.6
goesout not 16 3.51
ground  0 -0.57 2 -1.45 3 -0.86 4 -2.5 5 -1.37 6 -0.91 7 -0.99 8 -0.23 9 -0.82 10 -0.2 11 -0.03 12 -1.02 13 -0.73 14 -1.03 15 -0.23 16 -1.2 17 -0.89 18 -1.18 19 -0.71 20 -0.36 21 -1.36
ground asked 1 1.6
ground bounded 1 0.03
ground by 1 1.06
ground consent 1 0.51
ground copula 1 -0.22
ground find 0 1.09
ground if 1 0.52
ground leans 1 0.88
ground process 1 0.36
ground verbfirst 1 -0.37
group  11 3.88 13 -0.76 14 -1.01
group not 11 0.43
group someone 11 0.37
h_life  14 -0.67
h_life not 15 0.64
h_name  0 -0.16 7 -1.04 8 -0.12 11 -0.07 12 -0.23 15 -0.47 18 -0.53
h_name @ 9 1.39 19 1.04
h_name ^ 3 -0.65 19 -0.43
h_name appears 6 0.24
h_name cookie 7 -0.09 9 -0.14
h_name cookies 7 -0.08 9 -0.12
h_name domain 18 0.95
h_name h_provider 18 1.25
h_name newsletter 9 0.11
h_name present 0 0.3
h_name show 19 0.74
h_name stores 1 0.5
h_name thisdoc 17 0.28
h_name thou 17 0.3
h_name to 6 0.03
h_name tool 7 -0.07 9 -0.17
h_name toward 4 -0.63 19 0.73
h_name you 14 0.68
h_provider  5 -0.17 10 -0.25 17 -0.78 19 -1.64
h_provider consent 0 0.41 3 1.03
h_provider giveaway 13 1.88
h_provider provider 7 1.09
h_provider shown 19 0.14
h_provider someone 0 0.45
h_provider these 19 0.79
h_provider thou 3 1.65
h_provider tool 19 -0.03
h_purpose  0 -0.35 11 -0.8
h_purpose @ 12 0.58
h_purpose analytics 12 1.36
h_purpose copula 6 0.57
h_purpose with 12 0.16
hand  13 1.2
hand to 13 1.4
hearsay  13 -0.09
hearsay deletion 11 -0.24
hearsay holdings 14 -0.2
hearsay pd 14 -1.32
hearsay personal 14 -0.84
hearsay personaldata 14 -0.65
hedge  3 -0.73 16 -1.22
here  13 -0.31
here link 13 -0.01 20 1.56
here thisdoc 13 -0.13 18 0.17
holdings  1 -0.47 2 -0.36 3 -1.05 4 -0.26 6 -0.21 7 -0.75 8 -0.41 9 -0.24 12 -0.1 16 -0.03 19 -0.35 20 -0.77
holdings @ 3 -0.09 13 0.56
holdings ^ 8 -0.28 15 0.57 16 0.51 19 0.88
holdings analytics 11 0.47
holdings anon 11 0.16
holdings before 0 0.61 7 1.89 8 0.12 11 0.57
holdings by 15 0.06
holdings click 9 0.43
holdings content 13 0.66
holdings cookie 0 0.03 17 0.07 18 0.33
holdings cookies 0 0.27 17 0.17 18 0.14
holdings copula 11 0.14
holdings country 16 0.26
holdings deal 9 0.02
holdings first 9 1.47
holdings flow 4 1.04
holdings ground 1 0.33
holdings knowing 19 0.79
holdings measure 17 0.99
holdings negation 14 0.84
holdings not 11 -0.91
holdings only 9 0.33
holdings outparty 0 -0.56 18 0.06
holdings receive 4 0.08
holdings records 15 0.28
holdings show 6 0.42
holdings someone 14 0.73
holdings stay 13 0.45 16 1.15
holdings store 16 -0.12
holdings thou 9 0.85 21 0.09
holdings tool 2 0.08 5 0.19
holdings traffic 21 0.22
holdings unless 13 -1.32
holdings we 17 0.49
holdings with 0 -0.46 12 0.09 15 0.1
holdings you 13 0.61 15 0.36
holdings yours 13 -0.28
hypothetical  0 -3.04 2 -2.28 8 -1.44 10 -3.64
hypothetical consent 0 -0.8
hypothetical tool 2 -0.03
identify  8 -0.65 11 1.66 15 -0.15
identify detail 11 -0.94
identify negation 11 2.59
identity  11 1.51
identity unknown 11 4.43
idle  2 4.12 17 -0.99
idle ^ 2 0.29
if  1 0.63 2 -0.02 9 0.29 10 -0.79 11 -1.92 12 -0.09 13 -0.35 15 -1.06 16 -1.37 17 -0.02 18 -0.5 20 -0.2
if ^ 4 -1.45 6 -0.05 14 -0.23 16 -0.22
if analytics 0 0.68
if asked 1 0.53
if choice 9 0.16
if consent 1 0.99
if cookie 3 -0.11
if copula 1 0.95
if exactly 7 0.71
if holdings 0 -0.57
if load 7 1.4
if open 7 1.7
if someone 5 -0.5
if these 6 -0.54
if thou 1 -1.23 4 0.52
if we 0 -0.39
if you 0 0.92 3 -0.16 8 -0.77 9 -0.18
inactive  12 -1.43
includes  3 1.19 13 -1.06 14 0.44 15 -0.19 19 -1.04
includes analytics 3 1.76
includes assigned 3 -1.03
includes cookie 3 0.42
includes h_name 18 0.43
includes negation 14 1.16
includes offpage 3 0.76
includes personal 14 0.26
includes shown 3 -1.76
includes tool 3 0.45
inland  1 -0.52 3 -0.54 4 -0.01 7 -0.55 8 -0.42 9 -0.86 10 -0.03 11 -0.58 13 -2.29 14 -2.31 15 -0.4 16 3.5 17 -1.92 18 -0.17 19 -1.47 21 -0.69
inland country 16 -0.72
inland negation 16 1.04
inland usa 16 -1.26
ip  0 -1.1 3 -0.57 9 -1.1 10 -0.61 11 -1.84 12 4.4 13 -1.04 14 -0.61 16 -0.44
ip ^ 12 1.01
ip all 7 0.28 12 0.53
ip before 12 1.64
ip blocked 12 -1.44
ip bounded 12 1.8
ip deadline 12 1.6
ip deletion 11 -0.47
ip each 12 0.53
ip endpart 12 0.01
ip inactive 12 -1.55
ip leans 12 0.48
ip linkword 12 1.03
ip only 12 1.52
ip receive 12 0.48
ip refers 12 0.23
ip shorten 12 0.93
ip these 12 0.91
ip to 12 0.04
ip tool 7 0.36
ip toward 7 2.16
ip we 12 0.09
keepus  13 5.36
kept  3 -0.23 4 -0.22 15 -0.98
kept appears 16 -2.8
knowing  3 -0.11 12 -0.19 13 -0.69 17 -0.13 18 -0.04 19 0.6
knowing by 0 0.19
knowing offpage 19 0.01
knowing present 11 0.68
knowing shown 6 1.19
knowing these 0 0.24
lacking  18 4.24
lawsays  0 -4.28 3 -0.39 4 -3.69 8 -0.23 13 -2.99
leans  0 -0.34 3 -0.31 5 -0.14 6 -0.07 7 -0.41 8 -0.07 9 -0.82 11 -0.08 15 -0.55
leans analytics 4 0.45
leans anon 11 0.44
leans by 10 0.06
leans cannot 11 0.28
leans cookie 2 0.37
leans cookies 2 0.62
leans copula 1 0.44 17 0.37
leans gets 6 0.92
leans ground 1 1.52
leans h_name 2 0.79
leans h_provider 2 0.46
leans listing 18 0.06
leans not 13 0.58
leans process 14 0.15
leans someone 4 -2.23 9 -1.12
leans these 1 0.37
leans thou 9 0.52
leans to 13 0.25
leans verbfirst 0 0.04 1 1.04
leans video 10 0.27
leans window 6 0.13
leans you 20 1.05
leave goesout 9 1.03
leave hand 9 0.47
leave inland 16 0.72
leave we 13 1.14
link  3 -0.43 4 -0.48 8 -1.98 9 -0.01 10 -0.25 12 -1.17 15 -0.47 18 -0.19
link @ 7 0.08
link h_provider 7 1.23
link load 7 0.16
link measure 20 1.28
link offpage 6 0.65
link optout 20 0.64
link outparty 14 2.05
link these 19 0.15
link tool 19 0.76
link toward 0 0.55
link we 19 1.88
link with 7 0.13
linkword  7 -0.02 9 -0.74 12 1.2 15 -0.51 18 -0.9
linkword set 20 0.83
list  14 -0.05 15 -0.32 18 0.04 19 1.92
list by 18 1.41
list detail 18 0.31
list find 18 -0.59
list listing 15 -0.13 18 0.43
list these 18 1.57
list to 18 0.59
list whole 19 -1.13
listed detail 19 -0.52
listed flow 17 0.66
listed listing 18 -0.45
listed negation 17 1.06
listed not 17 2.1
listed thisdoc 19 -0.19
listed with 19 0.43
listing  2 -0.14 3 -1.07 5 -0.47 6 -0.2 9 -0.08 12 -0.3 14 -0.94 15 -1.07 17 -0.3 18 1.57 19 0.34 20 -1.06
listing ^ 18 1.63 19 -0.06
listing by 18 0.23
listing cookie 17 -0.33
listing cookies 17 -0.18
listing h_name 19 -0.87
listing newsletter 14 3.83
listing offpage 19 0.49
listing to 18 0.26
listing tool 17 -0.45 19 0.76
listing we 18 -1.27
listing whole 17 -0.4 18 1.7
load  2 -0.82 4 -0.97 5 -0.16 7 3.03 8 1.42 9 -0.33 11 -0.2 12 -0.1 13 -0.56 15 -0.78 16 -0.02 17 -0.61 18 -0.34 19 -0.29 20 -0.69
load @ 0 0.29 13 1.26
load ^ 7 -0.1
load after 6 -0.2 8 0.27 9 -0.49
load browser 7 0.41
load click 0 -1.56 7 -0.94 8 1.68 9 -1.08
load consent 0 1.26
load cookie 10 0.44
load cookies 10 0.59
load copula 21 0.39
load deed 6 0.08
load domain 10 0.29
load find 8 0.2
load first 8 0.29 9 -2.03
load holdings 9 1.31
load if 0 1.35 8 0.18
load merge 9 0.23
load only 8 0.89
load open 6 -0.75 7 0.89 8 -0.79
load playstart 7 -0.16 10 0.39
load present 3 0.33 7 0.65
load privacymode 10 0.49
load provider 7 0.32
load recognition 15 0.24
load regardless 7 1.26
load retrieve 7 0.41 8 0.19
load server 7 2.2
load show 6 1.03
load someone 8 0.5
load third 0 1.86
load thou 7 0.13
load to 3 1.24 13 0.86
load together 6 -0.48 7 0.36 8 -1.16
load toward 3 0.15 8 -1.08
load verbfirst 21 0.24
load yours 8 -0.05
local by 13 1.28
madeby  7 -0.09
madeby @ 0 0.04 3 -0.24
madeby ip 12 0.37
map  3 1.04
map open 7 -0.59
map thou 8 0.95
map you 7 1.62 8 0.87
marketing  0 2.07 3 1.57 4 -0.06 5 -0.5 8 -0.3 11 -0.15 14 -0.66 15 -0.49 17 -0.69 19 -0.27 20 1.16
marketing @ 3 1.17 17 0.68
marketing assigned 3 0.05
marketing consent 0 0.12
marketing cookie 0 0.19 3 0.67
marketing copula 19 0.05
marketing gets 0 0.72
marketing h_name 4 1.67
marketing offpage 3 0.49
marketing only 0 1.25
marketing set 0 0.21
marketing settings 20 1.48
marketing third 13 1.08
measure  4 -0.18 5 -2.42 7 -0.59 8 -0.96 13 -0.57 20 1.19
measure @ 0 -0.19 17 1.69
measure anon 11 0.41
measure before 3 -0.39
measure by 20 0.57
measure consent 0 0.54
measure cookies 3 0.01
measure deal 3 0.16 20 0.04
measure only 3 0.39
measure onsite 0 0.2
measure pd 14 2.27
measure tool 3 1.54
measure toward 17 1.93 20 1
measure verbfirst 0 1.38
measure we 0 1.17
measure websites 15 0.17
measure you 0 0.21 20 0.4
mech_dpf  16 -0.48
mech_scc  16 -0.75 21 -1.02
merge  7 -0.4 13 -0.86 15 1.1
merge by 15 0.46
merge holdings 15 1.59
merge not 15 3.03
merge open 15 -0.84
merge others 15 0.13
minor  15 -0.04
mode  7 -0.18 10 7.5
more  14 -0.58
necessary  0 -0.62 1 -1.25 2 3.81 4 -0.99 5 -0.79 6 -0.32 9 -0.79 11 -0.54 13 -1.34 14 -2.39 17 -5.26 19 -0.88
necessary ^ 2 -0.06 3 2.34
necessary by 2 0.11
necessary tool 3 1.31
necessary use 2 -1.2
negation  1 -0.72 3 -1.55 4 0.39 5 -0.42 6 -1.39 7 -0.78 9 -0.4 10 -1.09 12 -1.04 13 1.29 15 1.22 18 -0.53 19 -1.34 20 -0.42 21 -0.82
negation @ 0 0.71 4 0.88 10 -1.21
negation ^ 4 0.7 13 0.32
negation again 11 3.17
negation anon 11 -2.13
negation asked 1 -0.34
negation before 4 -0.84
negation beyond 17 1.14
negation bounded 17 -0.84
negation by 7 -0.28 8 0.03 15 0.29 17 0.99 20 0.37
negation combine 15 0.65
negation consent 1 -0.61
negation content 4 0.42
negation cookie 10 0.35
negation cookies 2 0.08 10 0.37
negation copula 10 0.2 18 0.22
negation crosssite 15 4.3
negation dc_name 14 2.36
negation deal 4 -0.28 20 1.24
negation deed 9 0.24
negation default 8 2.27
negation detail 11 0.86
negation effect 4 0.32
negation encrypt 21 -1.29
negation find 21 1.95
negation freeof 0 1.38 14 -1.91
negation gets 13 0.06
negation giveaway 13 0.78
negation goesout 14 -0.9
negation holdings 14 0.18 15 0.36 16 -0.56
negation if 4 0.68
negation inland 13 -1.11 16 3.41
negation ip 12 1.01
negation knowing 11 1.71
negation lacking 18 3.06
negation load 0 0.96 7 -1.67
negation marketing 20 0.13
negation measure 20 1.28
negation necessary 0 0.9 2 0.25
negation none 13 -0.09
negation not 0 1.51 4 -1.55 13 0.43 14 -0.04 15 -0.47 16 -0.44 17 -1.03
negation only 2 0.61 17 -0.92
negation open 9 -0.02 10 0.37
negation other 16 0.39
negation others 2 0.86 4 -0.51 14 -0.36 15 0.29 17 2.1
negation outparty 3 -0.23 16 0.17
negation outside 13 1.66
negation outsider 13 0.79
negation pd 14 1.31
negation personal 9 -0.62 14 0.54 17 -0.31
negation personaldata 9 -0.89 11 -0.75 16 -0.29
negation present 0 0.07
negation process 11 -0.26 14 2.13
negation provider 0 0.61 17 0.24
negation recognition 11 2.19 13 -0.76
negation records 13 0.06 16 -0.01
negation reject 4 0.6
negation sell 13 1.28
negation set 0 0.1
negation share 13 0.82
negation shown 10 0.82
negation slot 20 0.42
negation someone 0 -0.09 4 0.58 14 0.18 18 -0.05
negation these 0 -1.45 2 0.03 9 -0.35 15 0.07 17 -0.83
negation thisdoc 20 0.59
negation thou 4 0.07 7 -0.39 8 0.72
negation to 15 0.52
negation tool 10 0.18 13 0.41
negation track 10 0.56 15 0.14
negation transfer 13 -0.99
negation verbfirst 13 -1.31 17 -0.37
negation we 0 0.06
negation websites 15 0.5
negation wesubj 17 -0.29
negation who 11 2.02
negation with 4 0.2 15 0.19
negation without 0 0.08 14 -0.42
negation you 0 -0.38 4 0.22 9 -0.38 13 -0.4 15 0.9
newsletter  20 -0.56 21 -1.87
newsletter anytime 5 -2.44
newsletter offtopic 5 -2.28 9 -3.06
newsletter toward 5 0.6
newsletter you 9 -0.65
nobody ^ 13 1.84
nobody consent 4 1.43
nobody others 17 0.04
nobody personaldata 14 0.55
nobody service 17 0.18
nobody someone 13 1.6
nobody thou 15 0.62
nobody tool 7 0.23
nodetriment  4 3.63
nodetriment negation 4 1.22
nodetriment you 4 0.87
none  2 -0.24 4 0.08 6 -0.34 16 -0.1 17 -0.2
none ^ 13 0.3
none analytics 0 0.86
none by 13 0.61
none cannot 13 1.04
none cookies 0 1.2 4 -1.13
none load 13 1.69
none measure 15 2.53
none negation 2 -0.16 6 -0.3 14 0.77
none nobody 13 -0.6
none not 6 -0.09 16 -0.42
none other 17 0.54
none others 15 -0.6 17 1.38
none outparty 13 -0.47
none outside 15 2.31
none pd 13 -1.06
none personal 13 -0.01 14 0.15
none recognition 11 1.02
none shown 14 0.2
none someone 4 0.65 11 1.23
none thou 14 2.03
none tool 4 -0.34
none transfer 13 -0.2
none we 13 0.4
none withus 13 2.53
nopersonaldata  14 1.03
nopersonaldata personal 14 0.16
not  1 -0.51 3 -0.64 5 -0.03 7 -0.46 13 0.53 17 0.23 18 -0.21 21 -0.57
not @ 17 -1.09
not account 11 -0.12
not anon 11 -2.52
not ask 1 -1.09
not before 0 0.28 3 0.31 9 3.62
not by 4 1.03 15 0.92
not consent 0 0.49 1 -0.3 3 1.76 4 1.7
not cookie 2 0.4 10 0.38
not cookies 2 0.4 10 0.38 18 0.82
not copula 0 0.6
not deal 0 0.01
not deed 9 1.27
not detail 13 -0.75
not effect 4 1.08
not given 0 0.36
not goesout 14 -0.85 16 4.23
not h_name 0 -0.85
not holdings 17 -1.63
not identify 14 0.06
not inland 16 0.16
not ip 12 0.43
not knowing 9 1.29
not lacking 18 1.8
not marketing 0 0.07
not measure 0 1
not merge 15 3.13
not negation 1 -0.49 3 -0.23 4 0.63 14 0.82 17 0.54 18 -0.05 19 -0.34 21 -0.08
not open 10 0.05
not others 17 0.67
not perhaps 11 0.44
not perk 4 1.14
not personal 9 -0.29 14 1 17 -0.15
not personaldata 8 0.52 13 0.91
not present 0 0.48
not process 9 0.14
not provider 0 0.43 13 0.2
not recognition 11 1.14
not records 4 -0.08
not require 4 2.21
not share 13 0.28
not shown 18 0.29
not someone 4 0.02 9 0.63 11 0.85 14 1.16
not these 2 0.24 4 0.2 11 -0.03
not thirdcountry 16 4.88
not thou 0 0.76
not to 13 0.86
not tool 10 0.13 17 1.11
not toward 4 -0.53 7 -0.35 9 0.22 13 0.26 14 0.06
not track 10 1.21
not undo 5 0.11
not use 0 -0.81
not verbfirst 0 1.18 10 0.46
not we 13 -0.44
not who 11 0.27
not whole 18 -4.07
not you 0 -0.35 17 -0.17
nothingelse  15 -0.41 17 0.42
nothingelse ^ 17 1.11
nothingelse not 17 0.5
nothingelse others 15 -0.13
nothingelse outparty 17 0.68
offer privacymode 10 -1.03
offpage  0 -0.09 1 -0.57 7 -0.02 9 -0.18 11 -0.45 12 -0.08 13 -1.38 14 -0.11 15 -0.62 17 -0.12
offpage appears 3 0.37 19 0.87
offpage banner 6 -0.53
offpage before 6 0.86
offpage content 8 0.79
offpage detail 19 1.2
offpage exist 6 0.77
offpage holdings 5 0.21
offpage leans 6 -0.23
offpage marketing 3 1.56
offpage negation 0 0.39
offpage not 0 0.35
offpage only 2 0.75
offpage present 3 0.45
offpage retrieve 7 0.58
offpage slot 20 1.52
offpage stay 3 1.81
offpage thou 6 0.94
offpage to 2 0.35
offpage toward 2 0.89
offpage verbfirst 18 0.89
offtopic  0 -2.87 4 -0.17 5 -2.14
offtopic you 0 -0.8
once  12 -3.59
only  2 1.85 3 -1.27 4 -0.31 5 -0.54 6 -1.31 7 -1.22 9 1.74 10 -0.04 11 0.67 17 1.93 18 -0.13 19 -0.85 20 -0.21
only @ 17 2.51
only after 7 -0.42 9 0.3
only answer 9 0.81
only bounded 12 0.34 18 -1.09
only by 12 0.22
only click 8 0.86
only consent 0 1.27 3 0.51
only cookie 2 1.49
only cookies 2 0.86
only dc_address 12 0.17
only deal 17 0.93
only deed 9 0.4
only domain 12 0.16
only exist 3 -0.07
only gets 9 0.01
only ground 1 0.8
only group 11 1.83
only h_name 2 0.95
only if 9 0.98
only listing 17 2.63
only necessary 0 -0.16
only negation 17 -1.15
only not 15 0.5 17 -0.92
only ours 15 0.37
only outparty 0 0.17
only owndata 17 0.78
only payment 9 1.34
only records 17 1.05
only require 2 0.29
only set 8 0.87
only tls 21 1.51
only tool 3 -1.03 17 2.39
only toward 16 -0.58
only usable 4 1.87
only we 9 1.55 15 1.54
only whole 0 1.53
only with 3 0.23 9 0.39
only without 2 1.31
only you 9 0.3 11 -0.11 12 0.35
onsite  0 -0.65 4 0.5 5 -0.81 10 -0.53 13 -0.24 20 -0.88
onsite anon 12 1.18
onsite cookie 0 -0.82 17 0.18
onsite cookies 17 0.85
onsite encrypt 21 0.83
onsite h_name 17 0.74
onsite pd 14 0.65
onsite these 17 0.61
onsite we 14 0.23
onsite websites 0 -0.13 11 -0.27 17 0.18 21 0.78
onsite wesubj 14 2
onsite you 15 2.16
open  2 -0.08 4 -0.06 7 3.08 9 -0.74 11 1.05 13 -0.53 15 -0.26 17 -0.4 18 -0.45
open @ 7 1.04
open again 5 0.48
open analytics 3 1.14
open anon 11 0.6
open banner 6 0.23
open before 0 0.19
open by 7 0.27
open consent 6 1.14
open content 7 0.54
open copula 11 0.14
open h_name 3 1.76
open holdings 7 -1.61 20 0.33
open negation 4 0.66
open not 14 0.13
open onsite 6 0.68
open recognition 11 1.49
open show 6 1.24
open stores 7 0.97
open tool 7 0.35
open traffic 7 0.8
open whole 21 0.23
open window 7 -0.13
optaddress  3 -0.09 10 -1.31 19 -1.23 20 5.05
optout  3 -0.15 4 -0.73 5 -0.04 7 -0.16 10 -0.09 11 -0.3 13 -0.02 15 -0.18 19 -0.4 20 2.99
optout @ 20 0.64
optout by 20 0.18
optout not 20 -0.6
optout with 20 0.95
otherperiod  0 -0.58 1 -0.23 6 -0.26 7 -0.78 8 -1.44 10 -0.41 13 -2.67 14 -0.12 15 -0.29 17 -0.08 20 -1.3
otherperiod holdings 9 0.39
others  4 -0.4 9 -1.02 11 -1.71 15 0.88 19 -0.58 20 -0.34
others ^ 17 2.09
others consent 3 0.49
others cookie 18 0.62
others cookies 18 0.3
others exist 17 1.63
others holdings 13 -0.77 15 1.39
others measure 15 1.6
others negation 17 1.86
others not 17 1.31
others outparty 7 -0.49
others payment 17 1.34
others require 0 1.59 3 0.71
others set 17 0.53
others someone 15 1.47
ours  0 -0.52 8 -0.09 10 -0.26 20 -0.27
ours @ 10 0.38
ours after 9 0.65
ours bounded 16 0.48
ours click 9 0.61
ours copula 15 0.2
ours embed 10 1.41
ours euland 16 0.2
ours holdings 15 -0.11 16 0.58
ours listing 18 0.69
ours negation 4 0.37
ours not 4 0.28
ours outparty 19 0.52
ours policyword 19 0.98
ours processor 17 0.73
ours provider 19 0.51
ours stay 13 0.14
ours these 7 0.53
ours toward 10 -0.12
ours we 13 0.09
ours with 21 -0.92
outparty  2 -0.37 5 -0.04 6 -0.57 9 -0.08 10 -1.11
outparty @ 17 0.96
outparty access 13 2.71
outparty ago 17 2.73
outparty before 0 0.08
outparty choice 5 2.86
outparty content 17 1.29
outparty copula 18 0.34
outparty flow 13 1.42
outparty inland 16 -0.97
outparty merge 17 0.29
outparty negation 9 1.68 13 0.26
outparty not 9 0.33
outparty onsite 17 1.77
outparty others 13 0.27
outparty ours 17 0.32
outparty provider 13 -0.14
outparty require 3 2.29
outparty service 17 1.24
outparty someone 13 -0.42
outparty third 13 0.2
outparty thisdoc 15 0.78
outparty tool 14 -0.3
outparty track 17 -0.89
outparty verbfirst 13 -0.34
outparty websites 13 -1
outside we 13 2.05
owndata  1 -0.29 3 -0.66 7 -1.84 8 -2.2 11 -0.7 12 -0.41 14 -1 18 -0.45 20 -0.08
owndata deed 4 0.6
owndata first 9 0.94
owndata inland 16 0.82
owndata negation 9 0.83 13 0.04
owndata none 9 0.23
payment by 9 0.22
payment encrypt 21 0.88
payment not 9 0.79
payment only 9 1.13
payment tool 17 0.51
payment with 9 0.14
pd  17 -0.5
pd ^ 14 1.49
pd by 14 0.69
pd negation 13 -0.49 14 2.35
pd records 13 -0.22 14 -0.49
pd someone 14 0.66
pd third 13 0.01
personal  9 -0.18 14 3.69 15 -0.21 17 -1.31
personal holdings 11 -0.52
personal negation 14 0.22
personal pd 14 -0.52
personal shown 14 0.93
personal these 14 0.55
personal third 13 0.21
personaldata  0 -0.63 2 -0.53 3 -0.55 4 -1.19 7 -0.81 11 -0.59 12 -0.92 15 -1.3 18 -0.21 20 -0.16
personaldata @ 11 1.42 15 1.33
personaldata assigned 14 -0.71
personaldata basis_word 13 -1.09
personaldata deal 17 0.47
personaldata deed 9 2.13
personaldata euland 16 1.25
personaldata freeof 14 -0.84
personaldata goesout 16 -0.74
personaldata group 11 2.36
personaldata h_life 16 0.78
personaldata holdings 0 -0.78 7 -0.11 10 0.04
personaldata negation 13 1.28
personaldata open 11 0.07
personaldata personal 11 -0.87
personaldata process 11 0.4
personaldata records 11 -0.03 12 -1.01
personaldata someone 14 0.34
personaldata these 15 -0.51
personaldata third 14 -0.87
personaldata thou 9 0.21
personaldata tool 19 0.61
personaldata within 16 0.99
personaldata you 9 0.33
planned  10 -0.95 16 -2.19
playstart  8 0.23 9 -0.45 10 1.34
playstart content 8 0.37
policyword  3 -0.37
present  4 -0.36 8 -0.44 9 -0.76 11 -0.29 13 -0.37 14 -0.47 15 -0.61 20 -0.49
present consent 0 0.38
present cookie 3 0.54
present find 19 0.33
present ip 12 0.29
present slot 3 -1.05
present someone 1 1.11 19 -0.59
present switchon 3 0.71
present these 1 0.08 3 1.17
present use 17 -0.17
present we 0 -1.01
present you 1 0.73
privacymode  3 -0.55 10 6.08
privacymode cookie 10 -2.78
privacymode cookies 10 -0.63
privacymode domain 10 -0.53
privacymode these 10 -2.57
process  2 -0.27 5 -0.72 7 -2.11 10 -0.45 13 -1.01 15 -1.29 17 -0.85 19 -0.17 21 -0.28
process anon 11 3.59
process before 0 -1.22
process by 19 -0.19
process consent 0 -1.14
process deed 0 0.31 9 0.93
process eu 16 0.62
process ground 1 -0.33
process if 9 0.34
process inland 16 1.55
process negation 9 -0.48 14 1.9
process not 9 -1.37 14 0.63
process open 0 0.68
process someone 9 0.07
process these 1 0.18 4 0.86
processor @ 17 0.54 18 0.29
provider  2 -0.04 3 -0.89 4 -0.05 6 -0.43 11 -0.47 12 -0.73 15 -0.26 18 -0.47 19 1.7
provider deal 19 0.52
provider giveaway 19 0.87
provider ip 12 -1.57
provider negation 17 0.75
provider offpage 19 0.65
provider onsite 19 1.65
provider stay 19 0.84
provider thisdoc 19 -0.7
provider tool 2 -0.18 6 -0.07 15 -0.46 19 0.97
provider use 19 0.53
provider we 17 0.4
readmore  14 -0.14
receive  0 -0.23 1 -1.03 6 -0.03 8 -0.1 11 -0.13 15 -0.16 16 -0.14
receive before 9 1.11
receive bounded 9 -0.05
receive by 17 1.34
receive first 9 1.08
receive outparty 13 -0.26
receive yours 9 0.18
recognition  4 -0.46 5 -0.08
recognition browser 21 -2.15
recognition by 11 0.36
recognition merge 11 -2.4
recognition others 15 0.2
recognition someone 11 0.94
recognition tls 21 -2.09
recognition to 3 0.28 11 1.85
recognition toward 3 0.26
recognition wesubj 13 2.15
records  0 -0.73 1 -1.09 2 -0.94 3 -0.45 4 -0.56 5 -0.88 6 -1.06 7 -0.71 9 -0.02 11 -0.2 14 -0.73 15 -0.09 17 -0.61 18 -0.33 19 -1.59 20 -1.03 21 -0.26
records @ 11 0.38 13 0.1
records after 9 0.11
records analytics 11 0.37
records before 8 0.65
records bounded 12 0.42 16 0.73
records by 4 -0.89
records copula 9 -0.36 13 -0.53
records deal 17 0.94
records deletion 12 -1.02
records given 9 0.37
records group 11 3.18
records h_name 18 -0.81
records holdings 8 -0.69 16 -0.45 21 -0.23
records list 19 -0.11
records merge 15 0.89
records none 4 0.81
records not 9 0.25 13 0.9 17 -1.34
records only 9 0.27 12 0.73
records onsite 13 0.63
records otherperiod 9 -0.01
records personal 14 -0.3
records recognition 11 0.66
records refers 10 0.63
records shorten 11 1.82
records someone 9 0.71 14 0.42
records stay 16 2.19
records these 8 0.34 9 0.11
records thisdoc 5 0.34
records thou 11 1.21
records toward 13 -0.15 14 -0.24
records use 11 1.83
records verbfirst 11 0.39 12 -0.76
records with 7 -0.08
records withus 13 0.13
records you 9 0.07
refers  2 -0.55 3 -0.81 5 -1.28 7 -0.41 8 -0.63 11 -0.15 13 -2.43
refers after 7 -2.42
refers click 8 -0.61
refers content 7 -0.65
refers leans 4 -0.31 8 -0.04
refers records 14 0.71
refers show 6 0.68
refers video 7 -0.36
regardless  4 1.5 7 0.7
regardless cookie 4 1.06
regardless cookies 4 1.03
regardless you 7 1.82
reject  4 4.26 9 -0.41 11 -0.39 14 -0.62 15 -0.19 18 -0.16 19 -0.01
reject @ 4 0.32
reject ^ 4 0.08
reject consent 4 -1.11
reject cookies 0 1.11
reject effect 4 0.26
reject necessary 0 0.73 2 2.36 4 -0.84
reject negation 13 -0.7
reject nodetriment 4 0.35
reject none 4 1.36
reject personaldata 13 2.01
reject same 4 1.94
reject set 0 1.53
reject shown 4 0.15
reject usable 4 0.37
reject you 4 0.65
remember  4 -0.26 11 -0.15
remember aslongas 5 0.98
removed  5 0.96
removed anytime 5 0.14
renounce  4 1.51
request  13 -3.01 14 -3.2
require  0 1.38 5 -1.8 9 -0.53 13 -0.03 17 -0.02
require consent 0 0.44
require cookie 0 -1.15 4 1.72
require h_name 0 -0.6
require negation 0 -1.46
require set 0 0.6
require these 3 0.66
require wait 0 1.45
require you 0 0.34
retrieve  6 -1.39 9 -0.45
retrieve tool 19 0.69
retrieve with 7 1.84
right_access  20 -0.81
same  4 3.65
same if 4 0.01
same we 7 0.22
sell  9 -0.6 13 3.25 14 -2.69
sell negation 13 1.2
sell not 13 0.95
sell personal 13 0.26
sell toward 13 -2.85
sell trading 13 -1.85
separately  19 1.31
separately someone 19 0.29
server  1 -0.15 10 -0.65 12 -0.41 21 0.57
server confined 16 0.35
server inland 16 0.06
server stores 13 -0.33
server these 16 0.38
service  0 -0.23 5 -0.32 7 -0.11 11 -0.02 13 -1.32
service content 17 0.55
service only 17 0.11
service provider 19 0.02
service stay 19 0.53
service window 6 0.4
set  0 0.96 3 -0.16 4 -0.88 5 -0.87 6 -0.72 7 0.43 11 -0.81 14 -0.34 15 -0.2 19 -0.4
set after 0 0.35 7 0.54
set all 10 1.09
set analytics 0 1.03
set before 9 -0.44
set consent 0 0.34
set cookies 17 0.28
set deed 8 1.92
set first 9 -1.07
set h_name 17 0.25
set if 9 0.24
set ip 12 0.95
set marketing 3 1.52
set necessary 0 -0.68 2 0.14
set negation 0 0.42
set only 2 0.14
set privacymode 10 0.51
set someone 0 0.6
set switchon 0 1.92 3 0.49
set thou 0 1.47 8 -0.51
set to 7 -0.96
set tool 10 0.68
set we 9 0.14
set with 3 0.35 6 0.12
settings  4 -0.52 5 1.62 6 -0.64
share  4 -1.24 10 -0.09 13 1.63 14 -1.42 15 -1.65 16 -0.75 17 -0.17
share flow 13 -1.15
share giveaway 13 -1.7
share leans 13 0.48
share negation 13 0.35
share not 13 0.42
share ours 13 -0.75
share outparty 13 1.03 17 -0.08
share traffic 9 2.14
share unless 13 -1.26
share without 13 -0.47
share you 0 -0.21 9 0.57 13 -0.51
shorten  0 -0.66 7 -0.82 12 3.65 17 -0.01
shorten analytics 11 0.46
shorten deletion 12 -3.14
shorten domain 12 0.04
shorten endpart 12 0.31
shorten leans 12 0.12
shorten nobody 11 1.02
shorten you 12 0.49
shorten yours 12 -1.12
show  0 -0.8 1 -0.06 3 -1.71 4 -0.64 5 -1.72 9 -0.19 12 -0.66 13 -0.22 15 -0.7 16 -0.13 18 -0.12 20 -0.82
show after 6 0.67 8 0.8
show appears 6 -1.7 21 0.41
show asked 1 -0.95
show banner 19 0.27
show by 6 0.49 7 -0.67
show choice 6 1.05
show consent 19 0.39
show content 3 1.72
show copula 10 0.32
show exist 6 0.24
show find 7 1.71
show footer 6 1.01
show gets 9 0.22
show group 11 0.35
show ip 7 1.59
show map 8 1.14
show negation 13 -0.24
show not 11 0.27 14 0.28
show only 0 1.82
show onsite 7 -0.72
show open 0 -0.24 7 -0.7
show ours 0 0.61 13 0.07
show personal 14 1.36
show readmore 19 0.13
show refers 6 0.7
show thou 7 -0.87
show to 7 -0.05
show use 6 0.36
show window 2 -0.24 6 1.49 7 -0.26
show you 0 0.86
shown  0 -0.17 2 -0.34 4 -0.25 5 -0.16 7 -0.53 8 -0.81 10 -0.07 13 -0.21 20 -0.75
shown @ 8 -0.55
shown appears 21 0.16
shown beneath 19 -0.23
shown consent 6 0.99
shown cookie 19 -0.8
shown copula 18 -0.83 19 -0.98
shown holdings 15 0.31
shown leans 16 1.26
shown not 11 0.8 15 0.11
shown records 19 -0.3
shown someone 5 -0.52
shown switchon 0 0.34
shown technology 3 0.58
shown these 21 0.97
shown thisdoc 19 -0.98
shown thou 19 1.55
shown to 9 0.18
shown tool 19 0.08
shown use 6 0.58
shown we 17 -1.07
shown wesubj 19 1.31
shown whole 4 -0.68 18 2.42 19 -0.55
shown with 6 1.14
sitealone  15 2.06
slot  3 1.54 9 -0.25 11 -0.23 13 -0.23 18 -0.81 20 1.55
slot analytics 3 1.74
slot assigned 3 1.68
slot by 20 0.8
slot click 4 1.11
slot content 3 0.86
slot h_life 19 0.88
slot leans 3 0.69
slot measure 20 0.55
slot not 8 0.47 20 3.09
slot offpage 7 0.58
slot open 20 0.72
slot someone 4 0.22 20 0.5
slot thisdoc 3 -1.4 20 2.07
slot window 3 0.33
socialpage  3 -0.53 10 -0.46 12 -0.96 20 -0.35
someof  0 -0.59 5 -0.09 16 -0.22 17 -1.33
someone  1 -0.45 3 -0.48 5 -0.29 7 -0.77 11 1.04 12 -0.09 13 -0.72 15 -0.76 16 -0.43 17 -0.53 21 -0.7
someone @ 4 0.58
someone ^ 15 -0.4
someone after 1 0.31
someone analytics 0 0.73 3 0.67
someone arrival 6 0.04
someone confined 11 0.13
someone consent 1 0.03 2 -0.79 5 -0.2
someone content 9 -1.3
someone cookie 4 0.15
someone copula 9 0.52 11 0.71
someone counts 11 0.08
someone crosssite 15 0.24
someone deed 9 0.83
someone effect 4 0.2
someone expire 11 1.63
someone freeof 18 1.53
someone identity 6 -0.21
someone if 0 -1.33
someone leans 10 0.26
someone necessary 2 0.97
someone not 8 -1.18
someone offpage 0 0.09 4 0.35
someone only 0 -0.15 9 -0.92
someone onsite 6 0.4
someone other 15 0.2
someone others 15 1.99
someone ours 21 1.77
someone outparty 13 0.1
someone personal 13 -0.37
someone playstart 8 1.72
someone present 9 -0.06
someone receive 9 -0.51 19 0.52
someone recognition 11 0.85 14 -1.55
someone refers 7 -2.23
someone reject 0 -0.63
someone show 6 1.29
someone stay 11 0.32
someone switchon 3 0.88 8 0.64
someone these 7 -0.37
someone thou 9 -1.37
someone to 7 -0.35
someone transfer 9 0.69 21 0.77
someone verbfirst 0 0.13 9 -1.54
someone we 21 0.68
someone websites 11 -1.08 15 0.57
someone whereif 9 2.17
someone with 11 -1.03 20 0.17
someone you 5 -0.16 8 -1.23
stay  3 0.2 6 -0.47 7 -0.35 9 -0.12 10 -0.1
stay after 2 1.21
stay appears 3 0.57
stay blocked 0 1.27
stay inland 16 0.48
stay someone 3 0.13 13 1.64
stay these 3 0.51
stay tool 19 0.88
stay withus 13 0.28
store  3 -0.6 6 -0.14 7 -1.78 8 -0.42 15 -0.2 17 -0.7 21 -0.57
store cannot 11 0.1
store copula 10 0.25
store inland 16 1.37
store ip 12 2.37
store leans 13 0.49
store negation 12 1.54
store not 12 0.15 14 1.34
store pd 14 0.77
store server 16 -0.61
store shown 10 0.53
store stay 16 -0.32
store these 11 1.5
store within 16 0.55
stores  0 -0.51 3 -0.21 4 -0.98 6 -1.02 8 -0.67 9 -0.55 10 -0.05 12 -0.16 16 0.85 17 -1 18 -0.63 19 -0.57 20 -0.91 21 -0.55
stores after 3 -0.34
stores bounded 16 1.37
stores by 1 0.31
stores confined 16 0.96
stores cookie 2 0.71
stores cookies 2 0.34
stores copula 16 -0.62
stores country 16 -0.97
stores deadline 16 0.02
stores euland 16 2.29
stores goesout 16 -1.05
stores inland 16 1
stores kept 16 0.96
stores leans 16 0.19
stores other 16 2.48
stores refers 16 0.13
stores server 16 1.3
stores stay 16 1
stores switchon 3 -0.67
stores third 16 0.09
stores together 7 0.26
stores usa 16 -0.59
stores we 9 0.94
stores wesubj 9 0.77
striving  16 -1.36
striving holdings 16 -0.29
switchon  10 2.12 11 -0.25 12 1.47
switchon set 3 -1.7
technology  0 1.43 1 -0.62 6 -0.37 8 -0.82 9 -0.36 13 -0.39 16 -1.12 20 -0.12 21 -0.17
technology @ 17 1.25
technology ^ 0 0.38 3 0.53 20 -0.38
technology after 3 0.4 7 1.21
technology before 0 1.38
technology blocked 0 2.32
technology category 3 0.29
technology domain 12 0.55
technology load 0 -0.07
technology negation 0 0.49
technology only 3 0.37
technology open 7 1.85
technology outparty 17 0.29
technology payment 17 -1.06
technology present 3 0.33
technology provider 19 0.19
technology service 0 -0.15 3 -0.12
technology set 7 0.55
technology settings 19 1.02
technology slot 3 0.46
technology these 19 1.51
technology third 17 2.43
technology tool 0 -1.13
technology verbfirst 3 0.61
technology without 0 0.39
theonly  17 2.73
theonly we 17 0.77
thereupon @ 8 2.71
thereupon negation 8 1.19
thereupon not 0 0.9 8 0.58
these  0 -0.54 2 -0.19 4 -0.44 6 -0.48 7 -0.27 8 -0.03 9 -1.03 11 -0.14 12 -0.3 13 -0.31 15 -0.56 16 -0.86 18 -0.48 19 -0.08 20 -0.19 21 -0.47
these ^ 2 -0.33 3 -0.42
these after 7 0.52
these analytics 3 0.61
these anon 11 1.21
these by 8 0.44 10 0.25
these cannot 11 0.5
these category 0 0.4
these consent 4 0.2
these cookie 17 0.44
these cookies 17 0.36
these copula 15 0.1
these described 18 0.9
these endpart 12 0.47
these exist 6 0.23
these find 19 0.36
these ground 1 0.57
these h_name 0 -0.66
these holdings 0 0.15 5 0.06
these knowing 21 0.61
these linkword 20 2.91
these list 17 1.74
these load 7 0.51
these marketing 3 0.8
these necessary 2 0.66
these open 7 0.02
these ours 13 0.12
these outparty 15 0.49
these perhaps 11 0.71
these records 13 -0.34
these shorten 12 0.1
these shown 3 0.71 17 0.03
these slot 3 1.21 20 0.38
these someone 1 -0.26
these theonly 17 0.04
these third 15 0.29
these thispolicy 18 2.47
these thou 3 -0.29
these tool 17 0.33 19 0.15
these toward 13 0.64
these verbfirst 1 -0.57
these we 13 0.86
these whole 14 0.94 18 1.46
these window 6 0.18
these with 10 0.06
these withdraw 5 0.41
these you 14 -0.32 18 -0.04
third  13 0.98 14 -1.09
third other 13 -1.89 15 0.51
third others 17 -0.72
third outparty 13 0.71 14 -0.85
third tool 13 0.46
third verbfirst 13 -0.71
thirdcountry  13 -2.3
thirdcountry inland 16 -1.25
thirdcountry negation 16 2.18
thirdcountry not 16 0.42
thisdoc  0 -0.48 1 -0.21 2 -1.21 3 -1.21 4 -0.92 6 -0.68 7 -0.8 8 -0.97 9 -0.76 10 -0.44 11 -0.26 13 -0.31 14 -1.27 15 -0.55 16 -0.99 18 1.95 19 -1.8
thisdoc ^ 18 0.27
thisdoc all 18 1.64
thisdoc beneath 3 1.53
thisdoc cookie 17 0.06 18 0.13
thisdoc cookies 17 0.07 18 0.41
thisdoc find 18 0.98
thisdoc listing 19 -0.5
thisdoc records 17 1.22
thisdoc thou 5 0.32
thisdoc whole 17 -0.25 18 0.9
thisdoc you 18 0.46
thou  1 -0.06 12 -0.65 13 -0.73 15 -0.37 16 -0.45 17 -0.8 18 -0.45 19 -0.37 20 -0.13
thou @ 4 0.12 9 -0.55
thou ^ 9 -0.02 13 -0.61
thou after 6 0.83
thou all 4 1
thou analytics 0 0.57
thou beneath 5 0.47
thou bounded 9 -0.19
thou by 4 0.52 5 -0.73
thou category 3 0.36
thou choice 9 0.19
thou click 0 -0.59 8 -0.29
thou confined 2 0.61
thou consent 0 0.14 19 0.28
thou content 8 1.16 9 -1.89
thou cookie 4 0.04 19 -0.45
thou cookies 19 -0.3
thou deal 9 0.29
thou encrypt 21 1.17
thou euland 16 0.05
thou holdings 13 -0.11
thou inland 16 0.62
thou leans 6 0.51
thou load 7 -0.8
thou measure 20 0.09
thou negation 4 -0.35
thou none 0 0.48
thou not 2 0.32 5 -0.15 6 0.86
thou offpage 7 -0.35 19 0.37
thou only 9 -1.52
thou open 7 0.17
thou optout 20 0.22
thou outparty 0 0.72
thou playstart 8 1.19
thou provider 0 0.56
thou shorten 11 0.08
thou show 0 -0.67
thou someone 4 -0.1 6 -0.91 9 -0.57 14 -0.27 15 -0.09
thou store 1 0.99 9 0.74
thou these 5 1.18 6 0.13
thou third 13 0.33
thou tool 4 0.32 5 1.07
thou toward 4 -0.29
thou verbfirst 0 1.14 4 0.29 15 0.13
thou we 3 -0.04
thou wesubj 0 1.11
thou with 3 0.91
thou withdraw 5 0.11
thou you 0 -0.71 2 -0.03 3 -0.24 4 -0.03 9 -0.04 11 -0.28 13 -0.2
thou yours 4 -0.32
thumbnail  8 1.13 9 -2.14
tie merge 11 -1.27
tls  7 -1.88 21 7.35
tls copula 21 -7.85
tls whole 21 0.89
to  0 -0.37 1 -0.33 2 -0.38 3 -0.34 6 -0.08 7 -0.05 8 -0.82 10 -0.17 11 -0.17 15 -0.45 16 -0.14 17 -0.33 21 -0.27
to @ 3 -0.66 5 0.99
to by 13 -0.41 20 0.2
to cookie 10 -0.89 19 0.23
to cookies 10 -0.64 19 0.5
to copula 13 0.04
to detail 19 1.27
to effect 4 -0.53
to giveaway 13 -2.16
to knowing 13 -0.64
to leans 20 0.26
to marketing 0 0.14 3 0.38 20 1.05
to negation 16 0.46
to newsletter 5 -1.8
to nobody 13 0.77
to offtopic 5 -0.22
to others 15 0.29
to privacymode 10 -0.4
to set 13 0.92
to show 7 0.11
to shown 16 0.79
to someone 4 0.24 20 1.32
to these 19 0.12
to thou 9 0.04
to tool 19 0.29
to toward 0 -0.22 4 -0.36 7 -0.13
to we 0 0.24 9 -0.33
together  7 3.64 9 -0.15 10 -0.06 19 -0.38
together duty 8 1.22
together each 7 -0.67
together merge 15 -0.07
together open 6 -0.01
together show 7 0.42
together thou 7 0.25
together to 7 0.52
together whole 7 -0.76
together with 7 0.89
tool  1 -0.57 2 -0.06 4 -0.1 8 -0.2 9 -0.3 11 -0.96 12 -1.01 13 -0.16 14 -0.07 15 -0.22 16 -0.55 20 -1.12 21 -0.87
tool @ 17 0.69 18 1.44
tool all 17 0.37
tool analytics 3 0.12
tool appears 6 0.65
tool banner 0 1.28
tool basis_li 3 2.63
tool below 19 1.7
tool beneath 18 -0.21 19 0.17
tool bounded 17 0.21
tool by 6 0.72 18 0.55
tool change 19 1.35
tool complete 18 1.3
tool cookie 0 -0.18 2 -0.18 18 -0.13
tool cookies 0 -0.06 2 -0.12 18 -0.04
tool copula 13 -0.71 17 0.35 19 0.95
tool default 2 -0.84
tool detail 19 0.47
tool domain 10 1.35
tool find 19 1.91
tool fullest 18 1.98
tool gets 6 0.98
tool knowing 19 0.61
tool leans 18 0.48
tool marketing 17 -1.88
tool necessary 3 -1.47
tool not 17 0.17
tool offpage 6 -0.11 19 1.73
tool only 9 0.95 17 1.3
tool onsite 18 0.26
tool open 6 0.97 19 0.38
tool ours 3 0.44
tool personal 14 0.11
tool provider 19 0.39
tool refers 19 0.11
tool set 9 0.8
tool stores 2 1.04
tool these 6 0.36
tool thispolicy 18 3.49
tool to 18 0.69
tool use 17 0.99
tool verbfirst 13 -0.35 18 0.43
tool we 17 1.15
tool wesubj 19 0.98
tool you 6 0.88
toward  1 -0.16 3 -0.4 5 -0.26 6 -0.06 7 -0.08 8 -0.05 10 -1.34 11 -0.52 12 -0.59 14 -0.35 15 -0.23 16 -0.65 17 -0.83 18 -0.87 19 -0.55
toward @ 5 0.34 9 1.89 11 -0.15
toward after 9 0.19
toward before 0 0.8
toward by 7 -1.17 20 0.32
toward click 9 0.68
toward consent 1 0.13 5 0.73
toward content 3 0.04
toward cookie 4 0.18 5 0.73 10 -0.51
toward cookies 2 0.01 4 0.39 5 0.12 10 -0.35
toward copula 11 0.22 13 0.81
toward domain 10 -2.19
toward encrypt 21 0.74
toward first 8 0.87
toward goesout 16 0.38
toward h_name 4 0.92
toward h_provider 9 1.2
toward holdings 13 -0.16
toward knowing 13 -0.21
toward leans 20 0.77
toward marketing 3 0.12
toward measure 20 0.08
toward negation 4 0.14 13 0.68 16 0.11
toward nobody 13 0.84
toward offpage 0 1.04 19 0.64
toward only 9 0.15
toward others 13 0.18
toward ours 13 -1.03
toward outparty 13 1.29
toward owndata 17 1.35
toward records 13 -0.44
toward reject 4 -1.35
toward same 4 1.6
toward service 0 -1.2
toward set 13 0.53
toward someone 0 -0.2 11 0.45
toward technology 0 -1.3
toward these 0 0.79
toward to 13 -0.38
toward tool 2 0.31 5 0.13
toward traffic 9 0.08
toward verbfirst 21 0.4
toward video 8 0.52
toward we 9 -0.14
track  4 -0.55 13 -0.67 14 -0.45 15 1.69 19 -0.15
track choice 3 0.69
track negation 15 2.14
track not 15 1.41
track other 15 0.83
track others 15 0.13
track outparty 15 1.03
track yourchoice 3 2.39
trading  13 1.68
trading negation 13 0.56
trading not 13 0.74
trading ours 13 0.02
trading records 13 0.39
trading share 13 -1.02 20 1.3
trading yours 13 0.16
traffic  0 -2.24 1 -0.52 3 -0.24 5 -0.43 6 -0.81 7 -0.52 8 -0.55 10 -0.42 14 -1.06 15 -0.58 17 -0.39 19 -0.38
traffic ^ 21 0.07
traffic anon 11 0.48
traffic click 9 0.64
traffic confined 13 0.68
traffic copula 21 1.55
traffic deed 9 0.55
traffic encrypt 21 2.24
traffic flow 21 0.57
traffic holdings 21 0.27
traffic negation 9 0.41 13 1.24
traffic not 9 0.46
traffic others 13 1.6
traffic ours 21 1.74
traffic personaldata 9 0.3
traffic records 9 0.67
traffic server 21 0.59
traffic stay 13 1.38
traffic stores 21 0.32
traffic thirdcountry 16 0.55
traffic tls 21 1.22
traffic transfer 21 0.66
traffic we 21 0.07
traffic you 9 0.32
transfer  4 -0.21 8 -0.31 12 -1.42
transfer @ 8 1.38
transfer after 9 0.58
transfer deal 9 -0.01
transfer deed 9 -0.34
transfer encrypt 21 0.92
transfer flow 9 -0.01
transfer goesout 16 0.93
transfer marketing 20 0.91
transfer negation 16 0.23
transfer not 16 0.4
transfer these 9 0.9
transfer thou 9 1.19
transfer to 9 0.36
transfer tool 13 0.35
transfer traffic 13 -0.32 21 -0.84
turnoff  9 -0.35 20 3.26
turnoff ^ 20 0.42
turnoff consent 0 0.79
turnoff measure 20 1.38
turnoff toward 17 0.94
twoclick  8 0.33
twoclick service 8 0.08
undo  0 -0.99 5 3.56
unless  0 1.3 2 0.33 4 -2.14
unless consent 0 0.95 1 0.68
unless deed 9 0.27
unless necessary 2 0.41
unless someone 9 1.55
unlinkable  11 0.3
unnecessary  0 0.83
unnecessary blocked 2 4.28
unnecessary cookie 0 0.61
unnecessary cookies 0 0.18
unnecessary negation 4 1.75
unnecessary tool 0 0.36
unnecessary whole 3 0.87
unnecessary you 0 0.35
url  0 -0.38 3 -2.25 4 -1.41 7 -0.47 9 -0.39 10 0.45 13 -0.21 14 -0.26 19 2.92 20 4.26
usa  13 -0.12
usa these 16 0.4
usable  2 -1.54 4 3.85
usable freeof 4 0.61
use  3 -0.49 4 -0.08 7 -0.73 9 -1.43 12 -0.01 13 -1.22 15 -0.69 18 -0.13 20 0.62
use @ 3 -0.36 6 0.19 10 0.01
use analytics 12 1.06
use anon 12 1.14
use by 0 0.44 12 0.56
use click 8 2.18
use consent 0 0.68
use cookies 10 0.81 17 0.87
use copula 0 0.17
use find 19 1.56
use following 17 1.73
use inland 16 0.66
use necessary 2 1.47
use negation 0 -0.65 13 -0.07 17 1.38
use not 10 -0.04 17 0.68
use offpage 19 0.95
use only 0 1.1 17 0.49
use others 17 -0.59
use privacymode 10 2.19
use session 17 1.48
use shown 19 0.58
use these 0 0.3
use thou 0 -0.79 19 0.71
use tls 21 0.45
use to 17 -0.2
use tool 5 -0.32 18 -1.34
use toward 11 0.39
use with 12 2.16
use withdraw 5 0.63
use you 0 1.36
verbfirst  1 -0.47 5 -0.8 6 -0.74 8 -0.27 9 -0.59 10 -0.36 12 -0.18 13 -1 14 -0.41 15 -0.42 16 -0.32 17 -0.1 19 -0.42 20 -0.54
verbfirst @ 7 -0.15 13 0.24
verbfirst ^ 1 0.93 4 -0.57 11 -0.11
verbfirst answer 6 1.69
verbfirst answered 6 0.57
verbfirst ask 1 -0.14
verbfirst banner 0 0.34
verbfirst bounded 2 0.64
verbfirst by 3 0.29 7 -0.74 9 0.02
verbfirst category 3 0.7
verbfirst choice 10 0.11
verbfirst click 8 0.09 9 0.02
verbfirst cookie 18 0.65
verbfirst cookies 18 0.75
verbfirst copula 0 -0.24 6 -0.58 7 -0.43 9 -0.13 12 -0.22 15 -0.41
verbfirst deal 14 0.98
verbfirst detail 11 0.14
verbfirst each 7 -3.3
verbfirst exist 16 -0.08
verbfirst h_provider 8 0.33
verbfirst leans 9 0.39
verbfirst listing 18 0.29
verbfirst marketing 3 1.44
verbfirst negation 11 0.53 13 0.4
verbfirst not 17 0.85
verbfirst only 0 -0.33 1 0.52
verbfirst present 16 -0.08
verbfirst records 11 -0.09
verbfirst same 4 0.95
verbfirst set 10 0.11
verbfirst shorten 12 1.16
verbfirst someone 19 0.28 20 0.84
verbfirst store 16 1.3
verbfirst these 0 0.37 1 1.17 2 0.02 4 0.19 10 0.59 21 0.56
verbfirst third 13 0.85
verbfirst thou 8 0.27
verbfirst tls 21 1.44
verbfirst to 0 0.59
verbfirst together 7 0.48
verbfirst tool 0 0.63 17 -0.26
verbfirst toward 13 1.12
verbfirst transfer 21 0.9
verbfirst with 0 -0.37
verbfirst without 4 0.18
verbfirst yours 9 0.63
video  4 -0.52 9 -1.82
video @ 3 0.62
video ^ 10 1.41
video after 7 -0.22
video by 10 0.16
video content 4 -0.06 8 -0.1
video deletion 3 0.24
video holdings 10 -0.72
video includes 3 0.36
video negation 8 0.05
video not 8 0.49
video offpage 3 -0.4
video these 10 1.63
video together 8 -1.66
video tool 8 0.98 10 2.61
video track 10 0.02
video verbfirst 8 0.03 10 1.32
visitorid below 11 0.04
visitorid you 15 0.1
wait  3 -0.69
wait analytics 0 -0.63
wait not 0 -0.25
we  0 -0.69 1 -0.77 2 -0.84 3 -0.74 4 -0.99 5 -0.27 6 -0.53 7 -0.58 8 -1.4 9 -0.52 14 -0.49 15 -0.27 16 -0.18 18 -0.67 19 -1.08 20 -0.93
we @ 6 0.66
we ^ 1 -0.89 2 -0.72 3 -0.26 5 -0.57 11 -0.78 17 0.44 19 -0.32
we after 9 0.06
we analytics 3 -1.04
we asked 1 -0.58
we assigned 3 0.86
we bounded 0 -0.22
we by 3 1 7 -0.33
we click 9 0.62
we cookies 2 0.04
we counts 11 0.4
we default 6 -3.7
we embed 10 0.15
we holdings 16 0.79
we keepus 13 0.99
we leans 13 0.5
we listing 18 0.56
we measure 14 1.9
we negation 10 -1.23 11 0.53 15 0.41 16 -0.42
we not 2 -0.66 10 -1.13 13 0.59
we only 11 0.88
we onsite 21 -2.76
we ours 10 -0.03 11 -0.12
we outparty 11 -0.84
we owndata 9 -0.81
we personaldata 17 -0.01
we planned 10 -0.57
we present 19 -1.28
we process 13 -0.4 16 0.19
we processor 17 1.67
we someone 5 -0.17 14 0.33 15 0.69
we stay 13 0.52
we store 12 0.79
we technology 0 0.63
we these 7 0.27 15 0.57
we third 13 1.05
we thou 15 0.18
we tool 17 0.07 19 0.59
we toward 9 -0.59
we twoclick 8 2.54
we use 0 -0.43 11 -0.05
we verbfirst 0 -0.48 10 0.4
we websites 0 0.97 7 0.94 15 0.1
we wesubj 2 -0.21 3 -0.37 4 -0.48 5 -1.22 6 -0.39 7 -0.39 9 -0.24 11 -0.33 12 -0.22 14 -0.37 15 -0.49 16 -0.72 17 -0.51 18 -0.2 20 -0.2 21 -0.58
we with 7 -0.9
we withdraw 5 0.19
we you 13 0.13 15 0.96
we yours 9 0.3
websites  1 -0.47 3 -1.63 5 -0.3 9 -1.18 11 -1.21 13 -0.91 16 -0.1 18 -0.06 19 -0.49 20 -1.13
websites after 6 -3.52
websites before 12 1.84
websites flow 15 0.37
websites negation 15 0.98
websites shorten 12 0.58
websites thou 15 0.03
websites with 12 1.84 21 -0.37
wesubj  2 -0.16 3 -0.29 4 -0.4 5 -1.14 6 -0.33 7 -0.32 9 -0.17 11 -0.24 12 -0.16 14 -0.31 15 -0.44 16 -0.63 17 -0.36 18 -0.14 20 -0.14 21 -0.52
wesubj @ 0 0.65 17 -0.04
wesubj ^ 1 -0.44 10 -0.38 11 -0.11 14 -0.65 19 -0.31
wesubj ask 0 0.55
wesubj before 0 0.96
wesubj by 0 0.11
wesubj choice 10 0.44
wesubj content 10 -0.15
wesubj cookie 2 0.51 3 1.06
wesubj cookies 2 0.89 17 0.31
wesubj deed 9 -0.21
wesubj following 17 0.37
wesubj h_purpose 12 0.54
wesubj holdings 0 0.16
wesubj if 0 1.28
wesubj inland 16 -0.8
wesubj keepus 13 0.63
wesubj knowing 11 0.05
wesubj leans 13 0.18
wesubj load 0 0.3
wesubj measure 0 1.01
wesubj negation 12 0.33 14 -1.4
wesubj none 13 0.61
wesubj not 14 -0.36
wesubj only 11 0.42
wesubj ours 1 1.05
wesubj owndata 13 0.56
wesubj pd 13 0.32
wesubj personal 13 0.19
wesubj planned 10 -0.18
wesubj privacymode 10 2.08
wesubj set 0 -0.46
wesubj share 13 0.51
wesubj show 11 0.83
wesubj shown 9 0.26
wesubj someone 0 -0.12 13 -0.19
wesubj stores 12 0.14 16 0.66
wesubj these 17 0.24
wesubj to 11 -0.96
wesubj tool 13 -1.18 17 0.9
wesubj toward 13 -0.54
wesubj trading 13 1.19
wesubj twoclick 8 0.21
wesubj use 8 0.08 17 1.08
wesubj we 1 0.71 11 -0.82 17 -1.56
whereif  0 -0.16
whereif ^ 16 -0.61
which someone 11 -0.6
which who 3 -1.03 19 -0.78
who  3 -0.27 7 -0.23 13 -0.23
who ^ 19 1.38
who shown 19 0.49
whole  6 -0.64 8 -0.44 11 -0.22 19 -0.2 20 -0.79
whole @ 18 0.6
whole ^ 18 1.47
whole below 18 -2.67
whole bounded 16 -0.34
whole by 18 0.56
whole cookie 4 -0.52
whole cookies 4 -0.41
whole eu 16 -0.01
whole find 4 3.4
whole h_name 4 -0.82
whole listing 18 0.94
whole onsite 18 1.11
whole open 7 0.34
whole outparty 3 0.41
whole receive 18 1.43
whole require 3 1.98
whole service 18 0.12
whole shorten 11 0.59
whole tls 21 1.04
whole to 7 1.67
whole tool 4 -0.86 18 2.16
whole use 18 1.32
whole we 18 1.44
whole websites 21 0.18
whole withdraw 5 0.62
window  1 -0.14 3 0.59 4 -0.91 6 2.09 7 -0.76 9 -0.32 10 -0.17 11 -0.24 16 -0.37 18 -0.46
window banner 6 -0.64
window cookie 6 0.25
window cookies 6 0.7
window encrypt 21 1.13
window not 0 0.77
window offpage 3 0.26 6 -0.61
window open 6 0.84
window show 6 0.37
window slot 3 -0.95
window someone 6 0.25
window these 3 0.06
window thou 6 0.02
window with 6 0.84
with  1 -0.31 3 -0.2 4 -0.35 9 -0.24 11 -0.02 13 -0.89 14 -0.02 16 -0.36 17 -0.7 18 -0.49 21 -0.13
with @ 7 -0.24
with arrival 6 0.26
with assigned 20 1.47
with by 1 -0.38 4 -0.59 13 -0.08
with click 8 0.76
with consent 0 0.16 1 1.15
with deed 9 1.47 20 0.57
with detail 11 0.26
with domain 3 1.42
with h_life 11 1.99
with not 11 0.25 20 0.48
with onsite 15 0.31
with records 15 1.25
with socialpage 6 0.48
with someone 6 0.69
with these 0 1.71 10 0.55 20 0.28
with thisdoc 20 0.59
with together 7 -0.65
with tool 2 0.28
with toward 6 1.05
with verbfirst 10 0.32
with you 6 0.03 12 -0.37
withdraw  0 -1.48 1 -2.31 3 -1.2 4 -0.89 5 3.71 6 -0.5 19 -0.7
withdraw @ 5 0.74
withdraw ^ 5 2.4
withdraw cookie 5 0.78
withdraw cookies 5 0.36
withdraw offpage 5 0.45
withdraw tool 5 0.44
withdraw toward 5 0.56
withdraw undo 5 -1.37
without  13 -0.81
without ^ 14 -0.81
without before 0 -1.11 14 1.31
without consent 0 1.33
without negation 9 0.11
without personaldata 14 1.92
withus we 7 1.08
words 0 0 -2.52 1 -2.35 2 -3.07 3 -1.77 4 -2.72 5 -2.96 6 -3.04 7 -2.42 8 -2.73 9 -2.55 10 -2.42 11 -2.08 12 -2.14 13 -0.84 14 -1.66 15 -2.18 16 -1.65 17 -1.7 18 -1.95 19 -1.7 20 -4.13 21 -2.5
words 1 0 -2.69 1 -2.4 2 -2.69 3 -2.05 4 -1.73 5 -1.35 6 -2.42 7 -2.36 8 -2.9 9 -1.34 10 -2.6 11 -2.39 12 -2.69 13 -1.21 14 -1.41 15 -1.75 16 -2.42 17 -2.15 18 -2.62 19 -0.98 20 -1.68 21 -2.14
words 2 0 -2 1 -0.68 2 -1.69 3 -1.91 4 -1.63 6 -1.46 7 -1.78 8 -1.65 9 -1.34 10 -1.51 11 -1.49 12 -1.65 17 -2.65 18 -2.18 20 -1.25 21 -1.89
you  1 -0.24 2 -0.89 3 -0.49 5 -0.53 7 -0.09 9 -0.07 10 -1.49 11 -0.89 14 -0.6 15 -0.29 16 -0.74 17 -1.18 18 -0.94 19 -1.05 21 -0.39
you @ 9 1.02 20 0.53
you ^ 0 -0.43 1 -0.11 2 -0.29 7 -0.25 8 -0.03 12 -0.26 19 -0.44 20 -0.66
you after 6 0.95 9 0.01 15 0.32
you again 5 0.11
you all 4 0.26
you answer 9 0.38
you anytime 5 1.38
you assigned 5 1.08
you banner 3 -1.54
you before 9 0.18
you bounded 2 0.4
you browser 7 0.43
you choice 3 -0.47 6 0.03 9 0.38
you click 0 -0.75
you consent 0 0.97 9 -0.29
you content 4 0.1
you cookie 4 1.32
you copula 1 0.21 2 0.45 4 0.08 6 0.03 9 0.11 13 0.61
you dc_address 7 0.34
you deal 15 0.32 21 0.23
you detail 9 0.37
you effect 4 1.1
you encrypt 21 1.25
you evenif 4 1.88
you firstvisit 6 0.98
you freeof 4 0.5
you functional 3 0.19
you ground 0 0.02
you holdings 1 0.42 5 0.19 6 0.05 13 0.31 15 -0.55
you identify 11 0.49
you leans 20 -0.52
you link 7 0.07
you load 8 0.3
you negation 9 0.18 11 0.25 13 0.29
you none 13 0.41
you not 2 2 4 0.48
you offpage 3 -0.1 19 0.45
you offtopic 4 -3.44
you only 2 1
you onsite 4 0.09 6 0.09 14 0.3
you ours 21 0.51
you outparty 0 0.92 13 0.37
you outside 20 2.59
you personaldata 13 0.12
you process 1 1.58
you receive 9 -0.81
you records 0 -0.05 11 -0.51
you shorten 12 0.87
you show 6 0.59 13 -0.3
you shown 10 1.88
you someone 0 -0.22 3 -0.2 8 -0.41 19 -0.14 21 -0.78
you store 12 -0.59
you stores 1 0.93
you these 3 0.22 5 0.36 13 0.09
you thou 0 -0.99 1 -0.38 2 -0.55 8 -0.47 11 -0.99 12 -0.3 14 -0.9 17 -0.71 18 -0.34 21 -1.16
you tool 4 0.5 5 0.28 6 0.28 9 -0.79
you transfer 9 1.18
you turnoff 20 -1.38
you verbfirst 0 0.43 4 0.51 10 0.12
you we 4 -0.28 9 0.84 10 0.7
you websites 15 1.5
you wesubj 1 0.1
you with 0 -0.39 3 0.03 12 0.09 20 0.31 21 0.17
you withdraw 5 0.26
you without 4 0.33
you yourchoice 5 1.53
you yours 13 0.02
yourchoice  3 0.8 5 1.32
yourchoice by 3 1.79
yourchoice not 5 1.89
yours  4 -0.18 7 -0.15 13 1.2 14 -0.05 17 -0.84
yours ^ 13 0.72
yours anon 11 1.01
yours deed 9 0.6
yours inland 16 2
yours not 13 0.99
yours ours 13 1.53
yours stay 16 0.57
yours store 12 0.04
yours stores 16 0.28
yours transfer 21 1.38
yours you 9 1.81`;
